import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { counters, createTables, people, type Person, places } from "./fixtures/bulk.js";
import { answer, ask, recording, refusal } from "./fixtures/run.js";

interface Upserted<Row> {
  readonly data: Row;
  readonly created: boolean;
}

const { upsert, create, read, count } = people.nodes;

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await createTables(database);
  });
  beforeEach(() => database.script("TRUNCATE people, counters, places"));

  const put = (input: object) => ask<Upserted<Person>>(database, upsert, input);

  test("creates a row where there is none, and changes it where there is one", async () => {
    const first = await put({
      where: { email: "a@x" },
      create: { name: "A", age: 1 },
      update: { name: "never" },
    });
    expect(first).toMatchObject({ created: true, data: { email: "a@x", name: "A", age: 1, status: "new" } });
    const second = await put({ where: { email: "a@x" }, create: { name: "never" }, update: { name: "B" } });
    expect(second).toMatchObject({ created: false, data: { id: first.data.id, name: "B", age: 1 } });
    expect(second.data.createdAt).toBe(first.data.createdAt);
    expect(second.data.updatedAt > first.data.updatedAt).toBe(true);
  });

  test("is one statement", async () => {
    const { database: noting, sent } = recording(database);
    await answer(noting, upsert, {
      where: { email: "a" },
      create: { name: "A" },
      update: { name: "B", age: 2 },
    });
    expect(sent).toEqual([
      `INSERT INTO "people" ("id", "email", "full_name", "note", "age", "status", "team", "slot", "code", "secret", "tags", "meta", "boss_id", "created_at", "updated_at")` +
        ` VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::int4, $6::text, $7::text, $8::numeric, $9::text, $10::text, $11::text[], $12::jsonb, $13::uuid, now(), now())` +
        ` ON CONFLICT ("email") DO UPDATE SET "updated_at" = now(), "full_name" = $14::text, "age" = $15::int4` +
        ` RETURNING "id", "email", "full_name", "note", "age", "status", "team", "slot", "code", "tags", "meta", "boss_id", "created_at", "updated_at", xmin, xmax = 0`,
    ]);
  });

  test("empty changes leave the row as it is and answer it", async () => {
    const first = await put({ where: { email: "a" }, create: { name: "A" }, update: {} });
    const second = await put({ where: { email: "a" }, create: { name: "B" }, update: {} });
    expect(second).toEqual({ data: first.data, created: false });
  });

  test("answers the row's tag, and its place when it is new", async () => {
    const input = { where: { email: "a" }, create: { name: "A" }, update: { name: "B" } };
    const first = await answer(database, upsert, input);
    const { id } = (JSON.parse(first.body ?? "") as Upserted<Person>).data;
    expect(first).toMatchObject({ outcome: "created", segment: id });
    const second = await answer(database, upsert, input);
    expect(second.outcome).toBeUndefined();
    expect(second.segment).toBeNull();
    expect(second.etag).toBe((await answer(database, read, { key: id })).etag);
    expect(second.etag).not.toBe(first.etag);
  });

  test("knows a row of its own transaction for an old one", async () => {
    await database.transaction(async (tx) => {
      const input = { where: { email: "a" }, create: { name: "A" }, update: { name: "B" } };
      expect((await ask<Upserted<Person>>(tx, upsert, input)).created).toBe(true);
      expect((await ask<Upserted<Person>>(tx, upsert, input)).created).toBe(false);
      await tx.transaction(async (inner) => {
        expect((await ask<Upserted<Person>>(inner, upsert, input)).created).toBe(false);
      });
      expect((await ask<Upserted<Person>>(tx, upsert, { ...input, update: {} })).created).toBe(false);
    });
  });

  test("of 50 callers with one key exactly one creates", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        put({ where: { email: "one" }, create: { name: `${index}` }, update: { age: 100 + index } }),
      ),
    );
    expect(answers.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1);
    expect(await ask(database, count, {})).toEqual({ count: 1 });
  });

  test("of 50 transactions with one key exactly one creates", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        database.transaction((tx) =>
          ask<Upserted<Person>>(tx, upsert, {
            where: { email: "one" },
            create: { name: `${index}` },
            update: { age: 100 + index },
          }),
        ),
      ),
    );
    expect(answers.filter(({ created }) => created)).toHaveLength(1);
  });

  test("a key of several parts, however their values are written", async () => {
    const at = "2024-01-01T10:00:00Z";
    const first = await ask<Upserted<{ title: string }>>(database, places.nodes.upsert, {
      where: { rank: "1.0", at },
      create: { title: "A", rank: "1.00", at: "2024-01-01T12:00:00.0+02:00" },
      update: {},
    });
    expect(first).toMatchObject({ created: true, data: { rank: "1.00", at: "2024-01-01T10:00:00.000000Z" } });
    const second = await ask<Upserted<{ title: string }>>(database, places.nodes.upsert, {
      where: { rank: "1", at },
      create: { title: "B" },
      update: { title: "C" },
    });
    expect(second).toMatchObject({ created: false, data: { rank: "1.00", title: "C" } });
  });

  describe("is refused", () => {
    const data = { create: { name: "A" }, update: {} };
    test.each([
      ["no where", data, ["validation_failed /where"]],
      ["an empty where", { where: {}, ...data }, ["not_unique /where"]],
      ["no unique key", { where: { name: "A" }, ...data }, ["not_unique /where"]],
      ["half of a unique key", { where: { team: "A" }, ...data }, ["not_unique /where"]],
      ["more than a unique key", { where: { email: "a", name: "A" }, ...data }, ["not_unique /where"]],
      ["a private key", { where: { secret: "s", id: "x" }, ...data }, ["unknown_field /where"]],
      ["an unknown field", { where: { emial: "a" }, ...data }, ["unknown_field /where"]],
      ["__proto__", { where: JSON.parse('{"__proto__":1}'), ...data }, ["unknown_field /where"]],
      ["a null", { where: { team: "a", slot: null }, ...data }, ["validation_failed /where/slot"]],
      ["an operator", { where: { email: { eq: "a" } }, ...data }, ["validation_failed /where/email"]],
      ["a wrong type", { where: { id: 1 }, ...data }, ["validation_failed /where/id"]],
      ["NUL", { where: { email: "\0" }, ...data }, ["validation_failed /where/email"]],
      [
        "a value that create would refuse",
        { where: { email: "" }, ...data },
        ["validation_failed /where/email"],
      ],
      ["no create", { where: { email: "a" }, update: {} }, ["validation_failed /create"]],
      ["no update", { where: { email: "a" }, create: { name: "A" } }, ["validation_failed /update"]],
      ["a list", { where: { email: "a" }, create: [], update: {} }, ["validation_failed /create"]],
      [
        "too little to create",
        { where: { email: "a" }, create: {}, update: {} },
        ["validation_failed /create/name"],
      ],
      [
        "another value in create",
        { where: { email: "a" }, create: { name: "A", email: "b" }, update: {} },
        ["validation_failed /create/email"],
      ],
      [
        "null in create",
        { where: { email: "a" }, create: { name: "A", email: null }, update: {} },
        ["validation_failed /create/email"],
      ],
      [
        "what nobody sets",
        {
          where: { email: "a" },
          create: { name: "A", createdAt: "x" },
          update: { code: "x", updatedAt: "y", secret: "t" },
        },
        [
          "read_only_field /create/createdAt",
          "read_only_field /update/code",
          "read_only_field /update/updatedAt",
          "read_only_field /update/secret",
        ],
      ],
      ["another member", { where: { email: "a" }, ...data, updaet: {} }, ["unknown_field /updaet"]],
      [
        "a violated check",
        { where: { email: "a" }, create: { name: "A", age: 13 }, update: {} },
        ["validation_failed /create/age"],
      ],
      [
        "a row that is not there",
        {
          where: { email: "a" },
          create: { name: "A", bossId: "00000000-0000-0000-0000-000000000000" },
          update: {},
        },
        ["foreign_key_violation /create/bossId"],
      ],
    ])("%s", async (_, input, expected) => {
      expect(await refusal(database, upsert, input)).toEqual(expected);
      expect(await ask(database, count, {})).toEqual({ count: 0 });
    });

    test("another row's unique value, in what is created and in what changes", async () => {
      await ask(database, create, { data: { email: "a", name: "A", team: "t", slot: "1" } });
      await ask(database, create, { data: { email: "b", name: "B" } });
      const created = { where: { email: "c" }, create: { name: "C", team: "t", slot: "1.0" }, update: {} };
      expect(await refusal(database, upsert, created)).toEqual([
        "unique_violation /create/team",
        "unique_violation /create/slot",
      ]);
      const changed = { where: { email: "b" }, create: { name: "B" }, update: { email: "a" } };
      expect(await refusal(database, upsert, changed)).toEqual(["unique_violation /update/email"]);
    });

    test("a key that the database makes", async () => {
      const input = { where: { id: 1 }, create: { label: "a" }, update: {} };
      expect(await refusal(database, counters.nodes.upsert, input)).toEqual(["read_only_field /where"]);
    });
  });
});
