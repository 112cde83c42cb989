import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { counters, createTables, people, type Person, places, tags } from "./fixtures/bulk.js";
import { answer, ask, recording, refusal } from "./fixtures/run.js";

const { bulkDelete, bulkCreate, create, list } = people.nodes;
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
    await database.script("TRUNCATE people, counters, places, tags RESTART IDENTITY");
    const data = ["a", "b", "c", "d", "e"].map((email, age) => ({ email, name: email.toUpperCase(), age }));
    const { results } = await ask(database, bulkCreate, { data });
    rows = results.map((result) => result.data as unknown as Person);
  });

  const remove = (input: object) => ask(database, bulkDelete, input);
  const left = async () =>
    (await ask<{ data: Person[] }>(database, list, { sort: "email" })).data
      .map(({ email }) => email)
      .join("");

  describe("by key", () => {
    test("answers the rows as they were, in the order of the keys", async () => {
      const { results, counts } = await remove({ ids: [id(3), id(0), id(4).toUpperCase()] });
      expect(results).toEqual([3, 0, 4].map((index) => ({ status: "deleted", data: rows[index] })));
      expect(counts).toEqual({ ...none, deleted: 3 });
      expect(await left()).toBe("bc");
    });

    test("ids, and nothing", async () => {
      expect((await remove({ ids: [id(1)], return: "ids" })).results).toEqual([
        { status: "deleted", id: id(1) },
      ]);
      expect((await remove({ ids: [id(2)], return: "none" })).results).toEqual([{ status: "deleted" }]);
    });

    test("is one statement", async () => {
      const { database: noting, sent } = recording(database);
      await answer(noting, bulkDelete, { ids: [id(0), id(1)], return: "ids", mode: "perRow" });
      expect(sent).toEqual([
        `DELETE FROM "people" AS t USING unnest($1::uuid[]) WITH ORDINALITY AS v(k0, n) WHERE t."id" = v.k0 RETURNING t."id", v.n`,
      ]);
    });

    test("keys of other kinds", async () => {
      await ask(database, counters.nodes.bulkCreate, { data: [{}, {}, {}] });
      expect(
        (await ask(database, counters.nodes.bulkDelete, { ids: [3, 1], return: "ids" })).results,
      ).toEqual([
        { status: "deleted", id: 3 },
        { status: "deleted", id: 1 },
      ]);
      const names = ["a,b", '"{\\}', "NULL", "null", " ", "\u{1f600}"];
      await ask(database, tags.nodes.bulkCreate, { data: names.map((name) => ({ name })) });
      const deleted = await ask(database, tags.nodes.bulkDelete, { ids: names, return: "ids" });
      expect(deleted.results.map(({ id: own }) => own)).toEqual(names);
      const key = { at: "2024-01-01T00:00:00Z", rank: "1.0" };
      await ask(database, places.nodes.create, { data: { ...key, title: "A" } });
      const again = { rank: "1.00", at: "2024-01-01T01:00:00+01:00" };
      const place = await ask(database, places.nodes.bulkDelete, { ids: [again, key], return: "ids" });
      expect(place.results).toEqual([
        { status: "skipped" },
        { status: "deleted", id: { at: "2024-01-01T00:00:00.000000Z", rank: "1.0" } },
      ]);
    });

    test("the earlier of two equal keys is skipped", async () => {
      const { results, counts } = await remove({ ids: [id(0), id(1), id(0).toUpperCase(), { id: id(0) }] });
      expect(statuses({ results })).toEqual(["skipped", "deleted", "skipped", "deleted"]);
      expect(counts).toEqual({ ...none, deleted: 2, skipped: 2 });
    });

    test("atomic: what is not there is named, and nothing is done", async () => {
      expect(await refusal(database, bulkDelete, { ids: [id(0), nobody, id(1)] })).toEqual([
        "not_found /ids/1",
      ]);
      expect(await left()).toBe("abcde");
    });

    test("a row in use is named, and nothing is done; perRow deletes the others", async () => {
      const employee = await ask<Person>(database, create, {
        data: { email: "f", name: "F", bossId: id(2) },
      });
      const ids = [id(0), id(1), id(2), nobody, id(3)];
      expect(await refusal(database, bulkDelete, { ids: ids.filter((own) => own !== nobody) })).toEqual([
        "foreign_key_violation /ids/2",
      ]);
      expect(await left()).toBe("abcdef");
      const result = await answer(database, bulkDelete, { ids, mode: "perRow", return: "none" });
      expect(result.outcome).toBe("partial");
      const { results, counts } = JSON.parse(result.body ?? "") as Awaited<ReturnType<typeof remove>>;
      expect(statuses({ results })).toEqual(["deleted", "deleted", "failed", "not_found", "deleted"]);
      expect(counts).toEqual({ ...none, deleted: 3, failed: 2 });
      expect(results[2]?.error).toEqual({
        code: "foreign_key_violation",
        detail: "The Person is still in use: bossId of Person refers to it.",
        errors: [
          {
            pointer: "/ids/2",
            code: "foreign_key_violation",
            message: "The Person is still in use: bossId of Person refers to it.",
          },
        ],
      });
      expect(await left()).toBe("cef");
      expect((await remove({ ids: [id(2), employee.id] })).counts).toEqual({ ...none, deleted: 2 });
    });

    test("keys that are none", async () => {
      const ids = [1, null, "x", [], {}, { id: 1 }, { id: nobody, name: "x" }, "\0", "\ud800"];
      expect(await refusal(database, bulkDelete, { ids })).toEqual([
        ...[0, 1, 2, 3, 4, 5].map((index) => `validation_failed /ids/${index}/id`),
        "unknown_field /ids/6/name",
        ...[7, 8].map((index) => `validation_failed /ids/${index}/id`),
      ]);
      const { counts } = await remove({ ids: [...ids, id(0)], mode: "perRow" });
      expect(counts).toEqual({ ...none, deleted: 1, failed: 9 });
    });

    test("maxAffected, and empty lists", async () => {
      expect(await refusal(database, bulkDelete, { ids: [id(0), id(1)], maxAffected: 1 })).toEqual([
        "too_many_affected",
      ]);
      expect(await left()).toBe("abcde");
      expect(await remove({ ids: [], maxAffected: 0 })).toEqual({ results: [], counts: none });
      const { counts } = await remove({ ids: [id(0), nobody], maxAffected: 1, mode: "perRow" });
      expect(counts).toEqual({ ...none, deleted: 1, failed: 1 });
    });
  });

  describe("by filter", () => {
    test("answers counts alone", async () => {
      expect(await remove({ where: { age: { lt: 2 } } })).toEqual({ counts: { ...none, deleted: 2 } });
      expect(await left()).toBe("cde");
    });

    test("everything only when that is said", async () => {
      for (const input of [
        {},
        { where: {} },
        { where: { OR: [{ age: 1 }, {}] } },
        { where: { id: { notIn: [] } } },
        { all: false },
      ]) {
        expect(await refusal(database, bulkDelete, input)).toEqual(["validation_failed /where"]);
      }
      expect(await left()).toBe("abcde");
      expect(await remove({ all: true })).toEqual({ counts: { ...none, deleted: 5 } });
    });

    test("maxAffected", async () => {
      expect(await refusal(database, bulkDelete, { where: { age: { lt: 3 } }, maxAffected: 2 })).toEqual([
        "too_many_affected",
      ]);
      expect(await left()).toBe("abcde");
      expect((await remove({ where: { age: { lt: 3 } }, maxAffected: 3 })).counts.deleted).toBe(3);
    });

    test("a row in use stays, and all others with it", async () => {
      await ask(database, create, { data: { email: "f", name: "F", bossId: id(2) } });
      expect(await refusal(database, bulkDelete, { where: { age: { gte: 0 } } })).toEqual([
        "foreign_key_violation",
      ]);
      expect(await left()).toBe("abcdef");
    });

    test.each([
      [{ where: { age: 1 }, ids: [] }, ["validation_failed /where"]],
      [{ all: true, ids: [] }, ["validation_failed /all"]],
      [{ ids: "x" }, ["validation_failed /ids"]],
      [{ ids: null }, ["validation_failed /ids"]],
      [{ where: "age = 1" }, ["validation_failed /where"]],
      [{ where: { age: { gt: "1" } } }, ["validation_failed /where/age/gt"]],
      [{ where: { age: 1 }, mode: "perRow" }, ["validation_failed /mode"]],
      [{ where: { age: 1 }, data: {} }, ["unknown_field /data"]],
    ])("%j is refused", async (input, expected) => {
      expect(await refusal(database, bulkDelete, input)).toEqual(expected);
      expect(await left()).toBe("abcde");
    });
  });
});
