import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { counters, createTables, people, type Person, places, tags } from "./fixtures/bulk.js";
import { answer, ask, recording, refusal } from "./fixtures/run.js";

const { bulkUpsert, bulkCreate, list, count } = people.nodes;
const nobody = "00000000-0000-0000-0000-000000000000";
const none = { created: 0, updated: 0, deleted: 0, skipped: 0, failed: 0 };
const statuses = ({ results }: { results: readonly { status: string }[] }) =>
  results.map(({ status }) => status);

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await createTables(database);
  });
  beforeEach(async () => {
    await database.script("TRUNCATE people, counters, places, tags RESTART IDENTITY");
    const data = ["a", "b", "c"].map((email, age) => ({
      email,
      name: email.toUpperCase(),
      age,
      note: "kept",
    }));
    await ask(database, bulkCreate, { data });
  });

  const put = (input: object) => ask(database, bulkUpsert, { conflictFields: ["email"], ...input });
  const stored = async () => (await ask<{ data: Person[] }>(database, list, { sort: "email" })).data;

  test("created and updated are exact, item by item, in the order of the items", async () => {
    const { results, counts } = await put({
      data: [
        { email: "z", name: "new z" },
        { email: "b", name: "new b" },
        { email: "y", name: "new y", age: 5 },
        { email: "a", name: "new a", age: null },
      ],
    });
    expect(statuses({ results })).toEqual(["created", "updated", "created", "updated"]);
    expect(counts).toEqual({ ...none, created: 2, updated: 2 });
    expect(results.map(({ data }) => [data?.email, data?.name, data?.age, data?.note])).toEqual([
      ["z", "new z", null, null],
      ["b", "new b", 1, "kept"],
      ["y", "new y", 5, null],
      ["a", "new a", null, "kept"],
    ]);
    expect((await stored()).map(({ email }) => email).join("")).toBe("abcyz");
  });

  test("is one statement for all items that give the same fields", async () => {
    const { database: noting, sent } = recording(database);
    const data = [
      { email: "z", name: "Z" },
      { email: "a", name: "A" },
    ];
    await answer(noting, bulkUpsert, { conflictFields: ["email"], data, return: "ids" });
    expect(sent).toEqual([
      `INSERT INTO "people" ("id", "email", "full_name", "note", "age", "status", "team", "slot", "code", "secret", "tags", "meta", "boss_id", "created_at", "updated_at")` +
        ` SELECT v.c0, v.c1, v.c2, $4::text, $5::int4, $6::text, $7::text, $8::numeric, $9::text, $10::text, $11::text[], $12::jsonb, $13::uuid, now(), now()` +
        ` FROM unnest($1::uuid[], $2::text[], $3::text[]) WITH ORDINALITY AS v(c0, c1, c2, n) ORDER BY v.n` +
        ` ON CONFLICT ("email") DO UPDATE SET "updated_at" = now(), "full_name" = excluded."full_name"` +
        ` RETURNING "id", xmax = 0`,
    ]);
  });

  test("only the fields of update change", async () => {
    const before = await stored();
    const { results } = await put({ data: [{ email: "a", name: "new", age: 50 }], update: ["age"] });
    expect(results[0]?.data).toMatchObject({ name: "A", age: 50 });
    const { results: nothing } = await put({ data: [{ email: "b", name: "new" }], update: [] });
    expect(nothing[0]).toEqual({ status: "updated", data: before[1] });
    const { results: unsaid } = await put({ data: [{ email: "c", name: "new" }], update: "age,note" });
    expect(unsaid[0]).toEqual({ status: "updated", data: before[2] });
  });

  test("a field that only a new row may have is not changed", async () => {
    await put({ data: [{ email: "z", name: "Z", code: "first" }] });
    const { results } = await put({ data: [{ email: "z", name: "Z2", code: "second" }] });
    expect(results[0]?.data).toMatchObject({ name: "Z2", code: "first" });
  });

  test("the key is what tells rows apart where nothing is said", async () => {
    const [a] = await stored();
    const { results } = await ask(database, bulkUpsert, {
      data: [
        { id: a?.id.toUpperCase(), email: "a2", name: "A2" },
        { email: "d", name: "D" },
        { id: nobody, email: "e", name: "E" },
      ],
    });
    expect(statuses({ results })).toEqual(["updated", "created", "created"]);
    expect(results[0]?.data).toMatchObject({ id: a?.id, email: "a2" });
    expect(results[2]?.data?.id).toBe(nobody);
  });

  test("rows with a null in the key are all different", async () => {
    const { results } = await ask(database, counters.nodes.bulkUpsert, {
      conflictFields: ["label"],
      data: [{ label: null }, {}, { label: "x" }, { label: null, value: 1 }],
    });
    expect(statuses({ results })).toEqual(["created", "created", "created", "created"]);
    expect(results.map(({ data }) => data?.value)).toEqual([0, 0, 0, 1]);
  });

  test("of equal keys the last wins, however they are written", async () => {
    const { nodes } = places;
    const { results, counts } = await ask(database, nodes.bulkUpsert, {
      data: [
        { at: "2024-01-01T00:00:00Z", rank: "1", title: "first" },
        { at: "2024-01-01T00:00:00.1Z", rank: "1", title: "other" },
        { at: "2024-01-01T01:00:00+01:00", rank: "01.00", title: "second" },
        { at: "2024-01-01t00:00:00.000z", rank: "1.0", title: "last" },
        { at: "2024-01-01T00:00:00Z", rank: "-0", title: "zero" },
        { at: "2024-01-01T00:00:00Z", rank: "0.0", title: "zero again" },
      ],
    });
    expect(statuses({ results })).toEqual(["skipped", "created", "skipped", "created", "skipped", "created"]);
    expect(counts).toEqual({ ...none, created: 3, skipped: 3 });
    expect(results[3]?.data?.title).toBe("last");
  });

  test("10,000 rows, half of them new", async () => {
    const data = Array.from({ length: 10_000 }, (_, index) => ({ name: `n${index}`, color: `${index}` }));
    await ask(database, tags.nodes.bulkCreate, { data: data.filter((_, index) => index % 2 === 0) });
    const { results, counts } = await ask(database, tags.nodes.bulkUpsert, { data, return: "ids" });
    expect(counts).toEqual({ ...none, created: 5000, updated: 5000 });
    expect(results.map(({ id }) => id)).toEqual(data.map(({ name }) => name));
    expect(results.every(({ status }, index) => status === (index % 2 === 0 ? "updated" : "created"))).toBe(
      true,
    );
  });

  test("50 callers on one key: exactly one creates, and nobody fails", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, age) => put({ data: [{ email: "one", name: "One", age: age + 20 }] })),
    );
    const all = answers.flatMap(({ results }) => statuses({ results }));
    expect(all.filter((status) => status === "created")).toHaveLength(1);
    expect(all.filter((status) => status === "updated")).toHaveLength(49);
  });

  test("callers with the same keys in other orders: each row is created once, and nobody fails", async () => {
    const data = Array.from({ length: 300 }, (_, index) => ({ email: `k${index}`, name: `${index}` }));
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, caller) =>
        put({ data: caller % 2 === 0 ? data : data.toReversed(), return: "none" }),
      ),
    );
    const created = answers.reduce((sum, { counts }) => sum + (counts.created ?? 0), 0);
    const updated = answers.reduce((sum, { counts }) => sum + (counts.updated ?? 0), 0);
    expect([created, updated]).toEqual([300, 2700]);
    expect(await ask(database, count, {})).toEqual({ count: 303 });
  });

  test("rows of the same transaction count as old ones", async () => {
    await database.transaction(async (tx) => {
      const input = { conflictFields: ["email"], data: [{ email: "z", name: "Z" }] };
      expect((await ask(tx, bulkUpsert, input)).counts).toEqual({ ...none, created: 1 });
      expect((await ask(tx, bulkUpsert, input)).counts).toEqual({ ...none, updated: 1 });
      expect((await ask(tx, bulkUpsert, { ...input, update: [] })).counts).toEqual({ ...none, updated: 1 });
    });
  });

  describe("refused", () => {
    test("atomic names the item, whichever statement it stands in", async () => {
      const data = [
        { email: "a", name: "A" },
        { email: "x", name: "X", note: "other fields" },
        { email: "y", name: "Y", bossId: nobody },
        { email: "z", name: "Z" },
      ];
      const before = await stored();
      expect(await refusal(database, bulkUpsert, { conflictFields: ["email"], data })).toEqual([
        "foreign_key_violation /data/2/bossId",
      ]);
      expect(await stored()).toEqual(before);
    });

    test("perRow", async () => {
      const { results, counts } = await put({
        mode: "perRow",
        data: [
          { email: "a", name: "A2" },
          { email: "x", name: "X", bossId: nobody },
          { email: "b", name: "B2", age: 13 },
          { email: "y", name: "Y", age: 7 },
          { name: "Z" },
          { email: "y", name: "Y2", age: 8 },
        ],
      });
      expect(statuses({ results })).toEqual(["updated", "failed", "failed", "skipped", "failed", "created"]);
      expect(counts).toEqual({ created: 1, updated: 1, deleted: 0, skipped: 1, failed: 3 });
      expect(results.map(({ error }) => error?.errors[0]?.pointer)).toEqual([
        undefined,
        "/data/1/bossId",
        "/data/2/age",
        undefined,
        "/data/4/email",
        undefined,
      ]);
    });

    test("another unique key is not forgiven", async () => {
      await put({ data: [{ email: "a", name: "A", team: "t", slot: "1" }] });
      const data = [{ email: "n", name: "N", team: "t", slot: "1" }];
      expect(await refusal(database, bulkUpsert, { conflictFields: ["email"], data })).toEqual([
        "unique_violation /data/0/team",
        "unique_violation /data/0/slot",
      ]);
    });

    test.each([
      [{ conflictFields: ["name"] }, ["not_unique /conflictFields"]],
      [{ conflictFields: ["email", "id"] }, ["not_unique /conflictFields"]],
      [{ conflictFields: ["__proto__"] }, ["unknown_field /conflictFields"]],
      [{ conflictFields: null }, ["validation_failed /conflictFields"]],
      [{ update: ["createdAt"] }, ["read_only_field /update"]],
      [{ update: ["constructor"] }, ["unknown_field /update"]],
      [{ onConflict: "update" }, ["unknown_field /onConflict"]],
      [{ where: {} }, ["unknown_field /where"]],
      [{ data: {} }, ["validation_failed /data"]],
      [{ data: undefined }, ["validation_failed /data"]],
    ])("%j", async (more, expected) => {
      const input = { conflictFields: ["email"], data: [{ email: "q", name: "Q" }], ...more };
      expect(await refusal(database, bulkUpsert, input)).toEqual(expected);
    });
  });
});
