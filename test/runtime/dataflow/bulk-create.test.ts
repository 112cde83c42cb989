import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { counters, createTables, everythings, people, places, tags } from "./fixtures/bulk.js";
import { answer, ask, recording, refusal } from "./fixtures/run.js";

const { bulkCreate, create, count, list } = people.nodes;
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
  beforeEach(() => database.script("TRUNCATE people, counters, places, tags, everything RESTART IDENTITY"));

  const make = (input: object) => ask(database, bulkCreate, input);
  const stored = async () =>
    (await ask<{ data: { email: string }[] }>(database, list, { sort: "email" })).data;
  const counted = async () => (await ask<{ count: number }>(database, count, {})).count;

  test("answers every row, in the order of the items, with the columns of all of them", async () => {
    const { results, counts } = await make({
      data: [
        { email: "c", name: "C", tags: ["x", 'y,"{}\\'], meta: { a: [1, "\"\\'"] } },
        { email: "a", name: "A", age: 7, status: "old" },
        { email: "b", name: "B", note: "", tags: [], meta: null },
      ],
    });
    expect(counts).toEqual({ ...none, created: 3 });
    expect(results.map(({ status, data }) => [status, data?.email])).toEqual([
      ["created", "c"],
      ["created", "a"],
      ["created", "b"],
    ]);
    expect(results[0]?.data).toMatchObject({
      name: "C",
      note: null,
      age: null,
      status: "new",
      tags: ["x", 'y,"{}\\'],
      meta: { a: [1, "\"\\'"] },
    });
    expect(results[1]?.data).toMatchObject({ age: 7, status: "old", tags: [], meta: null });
    expect(results[2]?.data).toMatchObject({ note: "", age: null, status: "new" });
    expect(Object.keys(results[0]?.data ?? {})).not.toContain("secret");
    const ids = results.map(({ data }) => String(data?.id));
    expect(ids).toEqual(ids.toSorted());
    expect(await stored()).toEqual([results[1]?.data, results[2]?.data, results[0]?.data]);
  });

  test("answers a row as create does", async () => {
    const data = { email: "a", name: "A", tags: ["é", "NULL", ""], meta: [null, 1e3], slot: "1.50" };
    const one = await ask<Record<string, unknown>>(database, create, { data });
    const { results } = await make({ data: [{ ...data, email: "b", slot: "1.51" }] });
    const [made] = results;
    expect(Object.keys(made?.data ?? {})).toEqual(Object.keys(one));
    const own = { id: "", email: "", slot: "", createdAt: "", updatedAt: "" };
    expect({ ...made?.data, ...own }).toEqual({ ...one, ...own });
  });

  test("is one statement, whatever the number of rows", async () => {
    const { database: noting, sent } = recording(database);
    for (const length of [1, 1000]) {
      const data = Array.from({ length }, (_, index) => ({
        email: `${length}-${index}`,
        name: "A",
        tags: ["t"],
      }));
      await answer(noting, bulkCreate, { data });
    }
    const text =
      `INSERT INTO "people" ("id", "email", "full_name", "note", "age", "status", "team", "slot", "code", "secret", "tags", "meta", "boss_id", "created_at", "updated_at")` +
      ` SELECT v.c0, v.c1, v.c2, $4::text, $5::int4, $6::text, $7::text, $8::numeric, $9::text, $10::text, v.c3::text[], $12::jsonb, $13::uuid, now(), now()` +
      ` FROM unnest($1::uuid[], $2::text[], $3::text[], $11::text[]) WITH ORDINALITY AS v(c0, c1, c2, c3, n) ORDER BY v.n` +
      ` RETURNING "id", "email", "full_name", "note", "age", "status", "team", "slot", "code", "tags", "meta", "boss_id", "created_at", "updated_at", xmax = 0`;
    expect(sent).toEqual([text, text]);
    expect(await counted()).toBe(1001);
  });

  test.each([
    ["rows", "data", { email: "a" }],
    ["ids", "id", expect.stringMatching(/^[\da-f-]{36}$/)],
  ])("return: %s", async (wanted, member, value) => {
    const { results } = await make({ data: [{ email: "a", name: "A" }], return: wanted });
    expect(Object.keys(results[0] ?? {})).toEqual(["status", member]);
    expect(results[0]?.[member as "data"]).toEqual(
      typeof value === "object" && "email" in value ? expect.objectContaining(value) : value,
    );
  });

  test("return: none", async () => {
    const { database: noting, sent } = recording(database);
    const { body } = await answer(noting, bulkCreate, { data: [{ email: "a", name: "A" }], return: "none" });
    expect(body).toBe(
      `{"results":[{"status":"created"}],"counts":{"created":1,"updated":0,"deleted":0,"skipped":0,"failed":0}}`,
    );
    expect(sent[0]).toMatch(/RETURNING xmax = 0$/);
  });

  test("ids of the database come in the order of the items", async () => {
    const data = Array.from({ length: 5000 }, (_, index) => ({ label: `${(index * 7919) % 5000}` }));
    const { results } = await ask(database, counters.nodes.bulkCreate, { data });
    expect(results.map(({ data: row }) => row?.label)).toEqual(data.map(({ label }) => label));
    expect(results.map(({ data: row }) => row?.id)).toEqual(data.map((_, index) => index + 1));
  });

  test("ids of the database where some rows are left out", async () => {
    await ask(database, counters.nodes.create, { data: { label: "b" } });
    const { results, counts } = await ask(database, counters.nodes.bulkCreate, {
      data: [{ label: "a" }, { label: "b" }, {}, { label: "c", value: 5 }, {}],
      onConflict: "skip",
      return: "ids",
    });
    expect(statuses({ results })).toEqual(["created", "skipped", "created", "created", "created"]);
    expect(counts).toEqual({ ...none, created: 4, skipped: 1 });
    const rows = await ask<{ data: { id: number; label: string | null; value: number }[] }>(
      database,
      counters.nodes.list,
      {},
    );
    expect(rows.data.map(({ label, value }) => [label, value])).toEqual([
      ["b", 0],
      ["a", 0],
      [null, 0],
      ["c", 5],
      [null, 0],
    ]);
    expect(results.flatMap(({ id }) => id ?? [])).toEqual(rows.data.slice(1).map(({ id }) => id));
    // The sequence went on: nothing collides with it later.
    const next = await ask<{ id: number }>(database, counters.nodes.create, { data: {} });
    expect(next.id).toBeGreaterThan(Math.max(...rows.data.map(({ id }) => id)));
  });

  test("composite keys are objects", async () => {
    const { results } = await ask(database, places.nodes.bulkCreate, {
      data: [{ at: "2024-01-01T00:00:00+01:00", rank: "1.0", title: "A" }],
      return: "ids",
    });
    expect(results[0]?.id).toEqual({ at: "2023-12-31T23:00:00.000000Z", rank: "1.0" });
  });

  test("values of every type", async () => {
    const value = {
      text: '{"a",\\NULL}\u2028\'\u{1f600}',
      uuid: "3F2504E0-4F89-11D3-9A0C-0305E82C3301",
      integer: -2_147_483_648,
      bigint: "9223372036854775807",
      float: -0,
      decimal: "-0.10",
      boolean: false,
      timestamp: "2024-02-29T23:59:59.999999+05:30",
      date: "0001-01-01",
      time: "23:59:59.5",
      json: { "\\": ['"', null, {}] },
      bytes: "AP9c",
      oneOf: "red",
      texts: ["", "NULL", '"', "\\", "a,b", "{}"],
      integers: [1, -1],
      timestamps: ["2024-01-01T00:00:00Z"],
      jsons: [{ a: '"' }, [], "x"],
      blobs: ["", "AA=="],
      floats: [1.5, -0],
      booleans: [true, false],
    };
    const single = await ask<Record<string, unknown>>(database, everythings.nodes.create, { data: value });
    const { results } = await ask(database, everythings.nodes.bulkCreate, { data: [{}, value, value] });
    for (const { data } of results.slice(1)) expect({ ...data, id: "" }).toEqual({ ...single, id: "" });
    expect(Object.values(results[0]?.data ?? {}).filter((cell) => cell !== null)).toHaveLength(1);
  });

  test("10,000 rows, and not one more", async () => {
    const data = Array.from({ length: 10_000 }, (_, index) => ({ email: `${index}`, name: "A" }));
    const { results, counts } = await make({ data, return: "ids" });
    expect(counts).toEqual({ ...none, created: 10_000 });
    expect(new Set(results.map(({ id }) => id)).size).toBe(10_000);
    expect(await refusal(database, bulkCreate, { data: [...data, { email: "", name: "" }] })).toEqual([
      "validation_failed /data",
    ]);
  });

  test("of no items there are no results", async () => {
    for (const more of [{}, { mode: "perRow", onConflict: "skip", maxAffected: 0, return: "none" }]) {
      expect(await make({ data: [], ...more })).toEqual({ results: [], counts: none });
    }
    expect(await refusal(database, bulkCreate, { data: [], mode: "rows" })).toEqual([
      "validation_failed /mode",
    ]);
  });

  describe("atomic", () => {
    const rows = (length: number) =>
      Array.from({ length }, (_, index): Record<string, unknown> => ({ email: `${index}`, name: "A" }));

    test("names every item that is not valid, up to a hundred complaints", async () => {
      const data = rows(500);
      data[3] = { email: "", nam: "A" };
      data[17] = { email: "x", name: 1, createdAt: "now", secret: "s" };
      (data as unknown[])[20] = null;
      (data as unknown[])[21] = [];
      expect(await refusal(database, bulkCreate, { data })).toEqual([
        "validation_failed /data/3/email",
        "validation_failed /data/3/name",
        "unknown_field /data/3/nam",
        "validation_failed /data/17/name",
        "read_only_field /data/17/createdAt",
        "read_only_field /data/17/secret",
        "validation_failed /data/20",
        "validation_failed /data/21",
      ]);
      const wrong = await refusal(database, bulkCreate, { data: data.map(() => ({})) });
      expect(wrong).toHaveLength(100);
      expect(await counted()).toBe(0);
    });

    test.each([
      ["first", 0],
      ["last", 999],
      ["somewhere", 617],
    ])("names the item that the database refuses, and undoes everything: %s", async (_, at) => {
      await ask(database, create, { data: { email: "taken", name: "T" } });
      const data = rows(1000);
      data[at] = { email: "taken", name: "A" };
      expect(await refusal(database, bulkCreate, { data })).toEqual([`unique_violation /data/${at}/email`]);
      data[at] = { email: "free", name: "A", bossId: nobody };
      expect(await refusal(database, bulkCreate, { data })).toEqual([
        `foreign_key_violation /data/${at}/bossId`,
      ]);
      data[at] = { email: "free", name: "A", age: 13 };
      expect(await refusal(database, bulkCreate, { data })).toEqual([`validation_failed /data/${at}/age`]);
      expect(await counted()).toBe(1);
    });

    test("of two items with one unique key the second is at fault", async () => {
      const data = rows(100);
      data[60] = { email: "5", name: "again" };
      expect(await refusal(database, bulkCreate, { data })).toEqual(["unique_violation /data/60/email"]);
    });

    test("finds one item of 10,000 with few statements", async () => {
      const data = rows(10_000);
      data[7777] = { email: "3", name: "again" };
      const { database: noting, sent } = recording(database);
      expect(await refusal(noting, bulkCreate, { data })).toEqual(["unique_violation /data/7777/email"]);
      expect(sent.length).toBeLessThan(90);
    });

    test("leaves the caller's transaction usable", async () => {
      await database.transaction(async (tx) => {
        await ask(tx, create, { data: { email: "1", name: "A" } });
        expect(await refusal(tx, bulkCreate, { data: rows(3) })).toEqual(["unique_violation /data/1/email"]);
        expect(await ask(tx, bulkCreate, { data: [{ email: "x", name: "X" }] })).toMatchObject({
          counts: { created: 1 },
        });
      });
      expect((await stored()).map(({ email }) => email)).toEqual(["1", "x"]);
    });

    test("is undone with the caller's transaction", async () => {
      const undone = database.transaction(async (tx) => {
        await ask(tx, bulkCreate, { data: rows(3) });
        throw new Error("undo");
      });
      await expect(undone).rejects.toThrow("undo");
      expect(await counted()).toBe(0);
    });

    test("items of one call may refer to each other", async () => {
      const id = "00000000-0000-0000-0000-00000000000a";
      const data = [
        { email: "b", name: "B", bossId: id },
        { id, email: "a", name: "A" },
      ];
      expect((await make({ data })).counts.created).toBe(2);
    });
  });

  describe("perRow", () => {
    test("one result an item, in their order, whatever is wrong with it", async () => {
      await ask(database, create, { data: { email: "taken", name: "T", team: "t", slot: "1" } });
      const result = await answer(database, bulkCreate, {
        mode: "perRow",
        data: [
          { email: "a", name: "A" },
          { email: "taken", name: "A" },
          { email: "b", name: 5 },
          { email: "a", name: "again" },
          { email: "c", name: "C", team: "t", slot: "1.0" },
          7,
          { email: "d", name: "D", bossId: nobody },
          { email: "e", name: "E" },
        ],
      });
      expect(result.outcome).toBe("partial");
      const { results, counts } = JSON.parse(result.body ?? "") as Awaited<ReturnType<typeof make>>;
      expect(counts).toEqual({ ...none, created: 2, failed: 6 });
      expect(
        results.map(({ status, error }) => [
          status,
          error?.code,
          ...(error?.errors ?? []).map((e) => e.pointer),
        ]),
      ).toEqual([
        ["created", undefined],
        ["failed", "unique_violation", "/data/1/email"],
        ["failed", "validation_failed", "/data/2/name"],
        ["failed", "unique_violation", "/data/3/email"],
        ["failed", "unique_violation", "/data/4/team", "/data/4/slot"],
        ["failed", "validation_failed", "/data/5"],
        ["failed", "foreign_key_violation", "/data/6/bossId"],
        ["created", undefined],
      ]);
      expect(results[1]?.error).toEqual({
        code: "unique_violation",
        detail: "Another Person has this email.",
        errors: [
          { pointer: "/data/1/email", code: "unique_violation", message: "Another Person has this email." },
        ],
      });
      expect((await stored()).map(({ email }) => email)).toEqual(["a", "e", "taken"]);
    });

    test("is one statement where nothing fails", async () => {
      const { database: noting, sent } = recording(database);
      const { outcome } = await answer(noting, bulkCreate, {
        mode: "perRow",
        data: [{ email: "a", name: "A" }],
      });
      expect(outcome).toBeUndefined();
      expect(sent).toHaveLength(1);
    });

    test("2,000 items that all fail", async () => {
      const data = Array.from({ length: 2000 }, (_, index) => ({ email: `${index}`, name: "A" }));
      await make({ data });
      const { results, counts } = await make({ data, mode: "perRow" });
      expect(counts).toEqual({ ...none, failed: 2000 });
      expect(results[1234]?.error?.errors[0]?.pointer).toBe("/data/1234/email");
    });
  });

  describe("onConflict", () => {
    beforeEach(async () => {
      await make({
        data: [
          { email: "a", name: "old A", note: "kept", team: "t", slot: "1" },
          { email: "b", name: "old B" },
        ],
      });
    });

    test("skip leaves out what exists, whichever unique key it has", async () => {
      const { results, counts } = await make({
        onConflict: "skip",
        data: [
          { email: "a", name: "new" },
          { email: "c", name: "C" },
          { email: "d", name: "D", team: "t", slot: "1.00" },
          { email: "e", name: "E", team: "t" },
        ],
      });
      expect(statuses({ results })).toEqual(["skipped", "created", "skipped", "created"]);
      expect(counts).toEqual({ ...none, created: 2, skipped: 2 });
      expect(results[1]?.data).toMatchObject({ email: "c" });
      expect(results[0]).toEqual({ status: "skipped" });
      expect((await stored()).map(({ email }) => email)).toEqual(["a", "b", "c", "e"]);
    });

    test("skip by one key does not forgive another", async () => {
      const input = {
        onConflict: "skip",
        conflictFields: ["email"],
        data: [
          { email: "a", name: "new" },
          { email: "d", name: "D", team: "t", slot: "1" },
        ],
      };
      expect(await refusal(database, bulkCreate, input)).toEqual([
        "unique_violation /data/1/team",
        "unique_violation /data/1/slot",
      ]);
      const { results } = await make({ ...input, mode: "perRow" });
      expect(statuses({ results })).toEqual(["skipped", "failed"]);
    });

    test("update changes what an item gives, and nothing else", async () => {
      const { results, counts } = await make({
        onConflict: "update",
        conflictFields: "email",
        data: [
          { email: "c", name: "C" },
          { email: "a", name: "new A" },
          { email: "b", name: "new B", note: "noted", age: 5 },
        ],
      });
      expect(statuses({ results })).toEqual(["created", "updated", "updated"]);
      expect(counts).toEqual({ ...none, created: 1, updated: 2 });
      expect(results.map(({ data }) => data)).toMatchObject([
        { email: "c", name: "C" },
        { email: "a", name: "new A", note: "kept", team: "t" },
        { email: "b", name: "new B", note: "noted", age: 5 },
      ]);
      const [created, changed] = results;
      expect(created?.data?.updatedAt).toBe(created?.data?.createdAt);
      expect(String(changed?.data?.updatedAt) > String(changed?.data?.createdAt)).toBe(true);
    });

    test("update of a few fields", async () => {
      const { results } = await make({
        onConflict: "update",
        conflictFields: ["slot", "team"],
        update: ["note", "age"],
        data: [{ email: "a2", name: "new", note: "changed", team: "t", slot: "1.0" }],
      });
      expect(results[0]).toMatchObject({
        status: "updated",
        data: { email: "a", name: "old A", note: "changed", age: null },
      });
    });

    test("of two items with one key the last wins, and the counts say so", async () => {
      for (const [onConflict, expected] of [
        ["skip", ["skipped", "created", "skipped"]],
        ["update", ["skipped", "created", "updated"]],
      ] as const) {
        const { results, counts } = await make({
          onConflict,
          conflictFields: ["email"],
          data: [
            { email: onConflict, name: "first" },
            { email: onConflict, name: "second" },
            { email: "a", name: "A" },
          ],
        });
        expect(statuses({ results })).toEqual(expected);
        expect(results[1]?.data?.name).toBe("second");
        expect(counts.skipped).toBe(expected.filter((status) => status === "skipped").length);
      }
    });

    test.each([
      [{ onConflict: "ignore" }, ["validation_failed /onConflict"]],
      [{ conflictFields: ["email"] }, ["validation_failed /conflictFields"]],
      [{ update: ["name"] }, ["validation_failed /update"]],
      [{ onConflict: "skip", update: ["name"] }, ["validation_failed /update"]],
      [{ onConflict: "skip", conflictFields: ["name"] }, ["not_unique /conflictFields"]],
      [{ onConflict: "skip", conflictFields: [] }, ["not_unique /conflictFields"]],
      [{ onConflict: "update", conflictFields: ["team"] }, ["not_unique /conflictFields"]],
      [{ onConflict: "update", conflictFields: ["emial"] }, ["unknown_field /conflictFields"]],
      [{ onConflict: "update", conflictFields: ["secret", "id"] }, ["unknown_field /conflictFields"]],
      [{ onConflict: "update", conflictFields: 5 }, ["validation_failed /conflictFields"]],
      [{ onConflict: "update", update: ["nam"] }, ["unknown_field /update"]],
      [{ onConflict: "update", update: ["code"] }, ["read_only_field /update"]],
      [{ onConflict: "update", update: ["secret"] }, ["unknown_field /update"]],
      [{ onConflict: "update", update: { name: "x" } }, ["validation_failed /update"]],
      [{ maxAffected: -1 }, ["validation_failed /maxAffected"]],
      [{ maxAffected: 1.5 }, ["validation_failed /maxAffected"]],
      [{ return: "row" }, ["validation_failed /return"]],
      [{ all: true }, ["unknown_field /all"]],
    ])("%j is refused", async (more, expected) => {
      const input = { data: [{ email: "x", name: "X" }], ...more };
      expect(await refusal(database, bulkCreate, input)).toEqual(expected);
      expect(await counted()).toBe(2);
    });

    test("a key that the database makes cannot be named", async () => {
      const input = { data: [{}], onConflict: "update" };
      expect(await refusal(database, counters.nodes.bulkCreate, input)).toEqual([
        "read_only_field /conflictFields",
      ]);
    });
  });

  describe("maxAffected", () => {
    const data = Array.from({ length: 5 }, (_, index) => ({ email: `${index}`, name: "A" }));

    test.each(["atomic", "perRow"])("more: nothing is done (%s)", async (mode) => {
      expect(await refusal(database, bulkCreate, { data, maxAffected: 4, mode })).toEqual([
        "too_many_affected",
      ]);
      expect(await counted()).toBe(0);
      expect((await make({ data, maxAffected: 5, mode })).counts.created).toBe(5);
    });

    test("counts what changes, not what is skipped", async () => {
      await make({ data: data.slice(0, 3) });
      const { counts } = await make({ data, maxAffected: 2, onConflict: "skip" });
      expect(counts).toEqual({ ...none, created: 2, skipped: 3 });
    });
  });

  test("text keys that no URL could name are refused", async () => {
    const data = ["a", "", ".", "..", "...", "\0", "\ud800"].map((name) => ({ name }));
    expect(await refusal(database, tags.nodes.bulkCreate, { data })).toEqual(
      [1, 2, 3, 5, 6].map((index) => `validation_failed /data/${index}/name`),
    );
  });
});
