import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { createTables, everythings, people, type Person, places } from "./fixtures/bulk.js";
import { answer, ask, recording, refusal } from "./fixtures/run.js";

const { bulkUpdate, bulkCreate, create, list, read } = people.nodes;
const nobody = "00000000-0000-0000-0000-000000000000";
const none = { created: 0, updated: 0, deleted: 0, skipped: 0, failed: 0 };
const statuses = ({ results }: { results: readonly { status: string }[] }) =>
  results.map(({ status }) => status);

eachDatabase((_name, open) => {
  let database: Database;
  let rows: Person[];
  const id = (index: number): string => rows[index]?.id ?? "";
  beforeAll(async () => {
    database = await open();
    await createTables(database);
  });
  beforeEach(async () => {
    await database.script("TRUNCATE people, places, everything");
    const data = ["a", "b", "c", "d", "e"].map((email, age) => ({ email, name: email.toUpperCase(), age }));
    const { results } = await ask(database, bulkCreate, { data });
    rows = results.map((result) => result.data as unknown as Person);
  });

  const change = (input: object) => ask(database, bulkUpdate, input);
  const stored = async () => (await ask<{ data: Person[] }>(database, list, { sort: "email" })).data;
  const unchangedRows = async () => expect(await stored()).toEqual(rows);

  describe("by key", () => {
    test("each row in its own way, in the order of the items", async () => {
      const { results, counts } = await change({
        data: [
          { id: id(3), name: "four", tags: ["x", "{}"] },
          { id: id(0).toUpperCase(), age: null },
          { id: id(2), name: "three", note: "n", age: 33, meta: { deep: [1] } },
        ],
      });
      expect(counts).toEqual({ ...none, updated: 3 });
      expect(statuses({ results })).toEqual(["updated", "updated", "updated"]);
      expect(results.map(({ data }) => data)).toMatchObject([
        { ...rows[3], name: "four", tags: ["x", "{}"], updatedAt: expect.any(String) },
        { ...rows[0], age: null, updatedAt: expect.any(String) },
        { ...rows[2], name: "three", note: "n", age: 33, meta: { deep: [1] }, updatedAt: expect.any(String) },
      ]);
      const after = await stored();
      expect(after).toEqual([results[1]?.data, rows[1], results[2]?.data, results[0]?.data, rows[4]]);
      for (const place of [0, 2, 3]) expect(after[place]?.updatedAt).not.toBe(rows[place]?.updatedAt);
    });

    test("is one statement, also where items change different fields", async () => {
      const { database: noting, sent } = recording(database);
      await answer(noting, bulkUpdate, {
        data: [
          { id: id(0), name: "x", tags: [] },
          { id: id(1), name: "y" },
        ],
        return: "none",
      });
      expect(sent).toEqual([
        "BEGIN",
        `UPDATE "people" AS t SET "updated_at" = now(), "full_name" = v.c1, "tags" = CASE WHEN v.c3 THEN v.c2::text[] ELSE t."tags" END` +
          ` FROM unnest($4::uuid[], $1::text[], $2::text[], $3::bool[]) WITH ORDINALITY AS v(k0, c1, c2, c3, n)` +
          ` WHERE t."id" = v.k0 RETURNING v.n`,
      ]);
    });

    test("an item without changes changes nothing and answers its row", async () => {
      const { results, counts } = await change({
        data: [{ id: id(1) }, { id: id(2), name: "x" }, { id: id(3) }],
      });
      expect(counts).toEqual({ ...none, updated: 3 });
      expect(results[0]?.data).toEqual(rows[1]);
      expect(results[2]?.data).toEqual(rows[3]);
      expect((await answer(database, read, { key: id(1) })).body).toBe(JSON.stringify(rows[1]));
    });

    test("values of every type, and null for each", async () => {
      const { nodes } = everythings;
      const value = {
        text: '"\\{}',
        uuid: nobody,
        integer: 1,
        bigint: "2",
        float: 1e-7,
        decimal: "1.50",
        boolean: true,
        timestamp: "2024-01-01T00:00:00Z",
        date: "2024-02-29",
        time: "01:02:03",
        json: { a: ['"'] },
        bytes: "AP9c",
        oneOf: "red",
        texts: ["a", '"b\\'],
        integers: [1],
        timestamps: ["2024-01-01T00:00:00Z"],
        jsons: [[1], {}],
        blobs: ["AA=="],
        floats: [0.1],
        booleans: [true],
      };
      const single = await ask<Record<string, unknown>>(database, nodes.create, { data: value });
      const empty = await ask<Record<string, unknown>>(database, nodes.create, { data: {} });
      const nulls = Object.fromEntries(Object.keys(value).map((field) => [field, null]));
      const { results } = await ask(database, nodes.bulkUpdate, {
        data: [
          { id: empty.id, ...value },
          { id: single.id, ...nulls },
        ],
      });
      expect(results[0]?.data).toEqual({ ...single, id: empty.id });
      expect(results[1]?.data).toEqual({ ...empty, id: single.id });
    });

    test("of two items for one row the last wins, and the earlier is skipped", async () => {
      const data = [
        { id: id(0), name: "first", note: "lost" },
        { id: id(1), name: "other" },
        { id: id(0).toUpperCase(), name: "last" },
      ];
      const { results, counts } = await change({ data });
      expect(statuses({ results })).toEqual(["skipped", "updated", "updated"]);
      expect(counts).toEqual({ ...none, updated: 2, skipped: 1 });
      expect(results[2]?.data).toMatchObject({ name: "last", note: null });
    });

    test("a composite key stands among the fields, however its values are written", async () => {
      const { nodes } = places;
      const at = "2024-01-01T00:00:00Z";
      await ask(database, nodes.create, { data: { at, rank: "1.0", title: "A" } });
      const { results, counts } = await ask(database, nodes.bulkUpdate, {
        data: [
          { rank: "1", at: "2024-01-01T01:00:00.00+01:00", title: "B" },
          { at, rank: "1.00", hits: "5" },
        ],
        return: "ids",
      });
      expect(counts).toEqual({ ...none, updated: 1, skipped: 1 });
      expect(results[1]).toEqual({
        status: "updated",
        id: { at: "2024-01-01T00:00:00.000000Z", rank: "1.0" },
      });
    });

    test("atomic: a row that is not there is a 404 that names the item, and nothing is done", async () => {
      const data = [
        { id: id(0), name: "x" },
        { id: nobody, name: "x" },
        { id: id(1) },
        { id: nobody.replaceAll("0", "1") },
      ];
      expect(await refusal(database, bulkUpdate, { data })).toEqual([
        "not_found /data/1",
        "not_found /data/3",
      ]);
      await unchangedRows();
    });

    test("atomic: a refused item is named, and nothing is done", async () => {
      const data = rows.map(({ id: own }, index) => ({ id: own, name: `${index}` }));
      expect(
        await refusal(database, bulkUpdate, { data: data.with(3, { id: id(3), email: "a" } as never) }),
      ).toEqual(["unique_violation /data/3/email"]);
      expect(
        await refusal(database, bulkUpdate, { data: data.with(4, { id: id(4), bossId: nobody } as never) }),
      ).toEqual(["foreign_key_violation /data/4/bossId"]);
      await unchangedRows();
    });

    test("a value may move from an earlier item to a later one", async () => {
      const data = [
        { id: id(4), email: "free" },
        { id: id(0), email: "e" },
      ];
      expect((await change({ data })).counts).toEqual({ ...none, updated: 2 });
    });

    test("perRow: one result an item", async () => {
      const result = await answer(database, bulkUpdate, {
        mode: "perRow",
        return: "ids",
        data: [
          { id: id(0), name: "x" },
          { id: nobody, name: "x" },
          { id: id(1), email: "a" },
          { id: "no key", age: -1 },
          { name: "x" },
          { id: id(2), age: 13 },
          { id: id(3) },
          { id: id(4), code: "x" },
        ],
      });
      expect(result.outcome).toBe("partial");
      const { results, counts } = JSON.parse(result.body ?? "") as Awaited<ReturnType<typeof change>>;
      expect(counts).toEqual({ ...none, updated: 2, failed: 6 });
      expect(
        results.map(({ status, id: own, error }) => [
          status,
          own,
          ...(error?.errors ?? []).map((e) => `${e.code} ${e.pointer}`),
        ]),
      ).toEqual([
        ["updated", id(0)],
        ["not_found", undefined],
        ["failed", undefined, "unique_violation /data/2/email"],
        ["failed", undefined, "validation_failed /data/3/id", "validation_failed /data/3/age"],
        ["failed", undefined, "validation_failed /data/4/id"],
        ["failed", undefined, "validation_failed /data/5/age"],
        ["updated", id(3)],
        ["failed", undefined, "read_only_field /data/7/code"],
      ]);
    });

    test.each([
      ["where beside a list", { data: [], where: { age: 1 } }, ["validation_failed /where"]],
      ["all beside a list", { data: [], all: true }, ["validation_failed /all"]],
      ["another member", { data: [], ids: [] }, ["unknown_field /ids"]],
      [
        "items that are none",
        { data: [null, [], "x"] },
        ["validation_failed /data/0", "validation_failed /data/1", "validation_failed /data/2"],
      ],
      ["an object as key", { data: [{ id: { id: nobody } }] }, ["validation_failed /data/0/id"]],
      [
        "__proto__",
        { data: [JSON.parse(`{"id":"${nobody}","__proto__":{"name":"x"}}`)] },
        ["unknown_field /data/0/__proto__"],
      ],
    ])("is refused: %s", async (_, input, expected) => {
      expect(await refusal(database, bulkUpdate, input)).toEqual(expected);
    });

    test("maxAffected", async () => {
      const data = rows.map(({ id: own }) => ({ id: own, name: "x" }));
      for (const mode of ["atomic", "perRow"]) {
        expect(await refusal(database, bulkUpdate, { data, maxAffected: 4, mode })).toEqual([
          "too_many_affected",
        ]);
      }
      await unchangedRows();
      const { counts } = await change({
        data: [...data.slice(0, 2), { id: nobody }],
        maxAffected: 2,
        mode: "perRow",
      });
      expect(counts).toEqual({ ...none, updated: 2, failed: 1 });
    });

    test("of no items there are no results", async () => {
      expect(await change({ data: [] })).toEqual({ results: [], counts: none });
    });
  });

  describe("by filter", () => {
    test("answers counts alone", async () => {
      const before = await stored();
      expect(await change({ where: { age: { gte: 3 } }, data: { note: "n" } })).toEqual({
        counts: { ...none, updated: 2 },
      });
      const after = await stored();
      expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
      expect(after.slice(3).map(({ note }) => note)).toEqual(["n", "n"]);
      expect(after[4]?.updatedAt).not.toBe(before[4]?.updatedAt);
      expect(await change({ where: { age: 99 }, data: { note: "n" } })).toEqual({ counts: none });
    });

    test("is one statement", async () => {
      const { database: noting, sent } = recording(database);
      await answer(noting, bulkUpdate, { where: { age: 1 }, data: { note: "n", name: "x" } });
      expect(sent).toEqual([
        `UPDATE "people" SET "updated_at" = now(), "full_name" = $1::text, "note" = $2::text WHERE "age" = $3::int4`,
      ]);
    });

    test("a change of nothing changes nothing", async () => {
      expect(await change({ where: { age: { gte: 3 } }, data: {} })).toEqual({
        counts: { ...none, updated: 2 },
      });
      await unchangedRows();
    });

    test.each([
      {},
      { AND: [] },
      { AND: [{}, { AND: [{}] }] },
      { OR: [{}] },
      { OR: [{ age: 1 }, {}] },
      { NOT: { OR: [] } },
      { id: { notIn: [] } },
      { NOT: { id: { in: [] } } },
      { NOT: { NOT: {} } },
      { AND: [{ name: { notIn: [] } }, {}] },
    ])("a filter that says nothing is refused: %j", async (where) => {
      expect(await refusal(database, bulkUpdate, { where, data: { note: "n" } })).toEqual([
        "validation_failed /where",
      ]);
      expect(await refusal(database, bulkUpdate, { where, data: { note: "n" }, all: false })).toEqual([
        "validation_failed /where",
      ]);
      await unchangedRows();
      expect(await change({ where, data: { note: "n" }, all: true })).toEqual({
        counts: { ...none, updated: 5 },
      });
    });

    test("every row, when that is said", async () => {
      expect(await refusal(database, bulkUpdate, { data: { note: "n" } })).toEqual([
        "validation_failed /where",
      ]);
      expect(await change({ data: { note: "n" }, all: true })).toEqual({ counts: { ...none, updated: 5 } });
      expect(await change({ where: { age: 1 }, data: { note: "n" }, all: true })).toEqual({
        counts: { ...none, updated: 1 },
      });
    });

    test("maxAffected", async () => {
      const input = { where: { age: { gte: 2 } }, data: { note: "n" } };
      expect(await refusal(database, bulkUpdate, { ...input, maxAffected: 2 })).toEqual([
        "too_many_affected",
      ]);
      await unchangedRows();
      expect(await change({ ...input, maxAffected: 3 })).toEqual({ counts: { ...none, updated: 3 } });
      expect(await refusal(database, bulkUpdate, { data: { note: "n" }, all: true, maxAffected: 4 })).toEqual(
        ["too_many_affected"],
      );
    });

    test.each([
      [{ where: { age: 1 } }, ["validation_failed /data"]],
      [{ where: { age: 1 }, data: null }, ["validation_failed /data"]],
      [
        { where: { age: 1 }, data: { nam: 1, id: nobody, code: "x" } },
        ["unknown_field /data/nam", "read_only_field /data/id", "read_only_field /data/code"],
      ],
      [{ where: { age: 1 }, data: { name: null } }, ["validation_failed /data/name"]],
      [{ where: { aeg: 1 }, data: { name: "x" } }, ["unknown_field /where/aeg"]],
      [{ where: { secret: "s" }, data: { name: "x" } }, ["unknown_field /where/secret"]],
      [{ where: null, data: { name: "x" }, all: true }, ["validation_failed /where"]],
      [{ where: { age: undefined }, data: { name: "x" } }, ["validation_failed /where/age"]],
      [{ where: { age: { gte: 0 } }, data: { email: "same" } }, ["unique_violation /data/email"]],
      [{ where: { age: 1 }, data: { bossId: nobody } }, ["foreign_key_violation /data/bossId"]],
      [{ where: { age: 1 }, data: { name: "x" }, mode: "perRow" }, ["validation_failed /mode"]],
      [{ where: { age: 1 }, data: { name: "x" }, return: "rows" }, ["validation_failed /return"]],
      [{ where: { age: 1 }, data: { name: "x" }, all: 1 }, ["validation_failed /all"]],
    ])("%j is refused", async (input, expected) => {
      expect(await refusal(database, bulkUpdate, input)).toEqual(expected);
      await unchangedRows();
    });
  });

  test("callers that meet on the same rows all succeed", async () => {
    const data = Array.from({ length: 200 }, (_, index) => ({ email: `r${index}`, name: "R" }));
    const { results } = await ask(database, bulkCreate, { data, return: "ids" });
    const ids = results.map(({ id: own }) => own);
    const calls = Array.from({ length: 8 }, (_, caller) => {
      const order = caller % 2 === 0 ? ids : ids.toReversed();
      return change({ data: order.map((own) => ({ id: own, name: `${caller}` })), return: "none" });
    });
    for (const { counts } of await Promise.all(calls)) expect(counts.updated).toBe(200);
    const names = await ask<{ data: Person[] }>(database, list, {
      where: { name: { notIn: ["A", "B", "C", "D", "E"] } },
    });
    expect(new Set(names.data.map(({ name }) => name)).size).toBe(1);
  });

  test("in a transaction of the caller's", async () => {
    const boss = await ask<Person>(database, create, { data: { email: "z", name: "Z" } });
    await database.transaction(async (tx) => {
      await ask(tx, bulkUpdate, { data: [{ id: boss.id, name: "one" }] });
      expect(await refusal(tx, bulkUpdate, { data: [{ id: nobody, name: "x" }] })).toEqual([
        "not_found /data/0",
      ]);
      expect(await ask<Person>(tx, read, { key: boss.id })).toMatchObject({ name: "one" });
    });
    expect(await ask<Person>(database, read, { key: boss.id })).toMatchObject({ name: "one" });
  });
});
