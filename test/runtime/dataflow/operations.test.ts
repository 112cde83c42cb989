/** Create, read, update and delete on every database: answers, complaints, and what the table holds afterwards. */
import { contextOf } from "../../support/context.js";
import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import type { Answer, OperationContext } from "#runtime/dataflow/answer.js";
import type { Model } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import type { OperationError } from "#runtime/errors.js";
import * as v from "#runtime/validators.js";
import { eachDatabase } from "../../support/databases.js";
import { createTableSql, resourceOf } from "./fixtures/model.js";

const person: Model = {
  name: "Person",
  accessor: "person",
  resource: "people",
  table: "people",
  key: ["id"],
  columns: {
    id: { column: "id", type: "integer", writable: "never", default: { name: "identity" } },
    email: { column: "e_mail", type: "text" },
    first: { column: "first", type: "text" },
    last: { column: "last", type: "text", default: { json: '"Doe"' } },
    age: { column: "age", type: "integer", nullable: true },
    tags: { column: "tags", type: "array", item: { type: "text" }, default: { json: '["new"]' } },
    token: { column: "token", type: "uuid", default: { name: "uuidv4" } },
    seenAt: { column: "seen_at", type: "timestamp", default: { name: "now" } },
    bossId: { column: "boss_id", type: "integer", nullable: true },
    secret: {
      column: "secret",
      type: "text",
      private: true,
      writable: "never",
      default: { json: '"s3cret"' },
    },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    people_pkey: { kind: "unique", fields: ["id"] },
    people_email_key: { kind: "unique", fields: ["email"] },
    people_name_key: { kind: "unique", fields: ["first", "last"] },
    people_boss_fkey: { kind: "foreignKey", fields: ["bossId"] },
    people_age_check: { kind: "check", fields: ["age"] },
    people_first_check: { kind: "check", fields: ["first"], message: "A first name has no digits." },
    people_secret_key: { kind: "unique", fields: ["secret"] },
  },
  limit: { default: 20, maximum: 100 },
};

const fields = {
  email: v.text({ max: 20 }),
  first: v.text(),
  last: v.text().optional(),
  age: v.integer().nullable().optional(),
  tags: v.array(v.text()).optional(),
  token: v.uuid().optional(),
  seenAt: v.timestamp().optional(),
  bossId: v.integer().nullable().optional(),
};
const people = resourceOf(person, {
  create: z.strictObject(fields),
  update: z.strictObject(fields).partial(),
}).nodes;

/** A text key and no timestamps. */
const label: Model = {
  name: "Label",
  accessor: "label",
  resource: "labels",
  table: "labels",
  key: ["name", "number"],
  columns: {
    name: { column: "name", type: "text", writable: "create" },
    number: { column: "number", type: "integer", writable: "create" },
    note: { column: "note", type: "text", nullable: true },
  },
  constraints: { labels_pkey: { kind: "unique", fields: ["name", "number"] } },
  limit: { default: 20, maximum: 100 },
};
const labels = resourceOf(label, {
  create: z.strictObject({ name: v.text(), number: v.integer(), note: v.text().nullable().optional() }),
  update: z.strictObject({ note: v.text().nullable().optional() }),
}).nodes;

const parsed = ({ body }: Answer): Record<string, unknown> => JSON.parse(body ?? "");

eachDatabase((_name, open) => {
  let database: Database;
  const context = (): OperationContext => contextOf(database);
  const create = (data: unknown): Promise<Answer> => runOperation(people.create, { data }, context());
  const update = (key: unknown, data: unknown): Promise<Answer> =>
    runOperation(people.update, { key, data }, context());
  const failure = (promise: Promise<unknown>): Promise<OperationError> =>
    promise.then(
      () => Promise.reject(new Error("it did not fail")),
      (error: OperationError) => error,
    );
  let emails = 0;
  const somebody = (more: object = {}): object => ({
    email: `${emails++}@x`,
    first: `F${"abcdefghij"[emails % 10]}${"a".repeat(emails)}`,
    ...more,
  });

  beforeAll(async () => {
    database = await open();
    await database.script(
      createTableSql(
        person,
        "CONSTRAINT people_email_key UNIQUE (e_mail)",
        "CONSTRAINT people_name_key UNIQUE (first, last)",
        "CONSTRAINT people_boss_fkey FOREIGN KEY (boss_id) REFERENCES people (id) ON DELETE RESTRICT",
        "CONSTRAINT people_age_check CHECK (age > 0)",
        "CONSTRAINT people_first_check CHECK (first !~ '[0-9]')",
        "CONSTRAINT people_short_check CHECK (char_length(last) < 50)",
      ),
    );
    await database.script(createTableSql(label));
  });

  describe("create", () => {
    test("fills in defaults and answers the whole row but what is private", async () => {
      const answer = await create(somebody());
      const row = parsed(answer);
      expect(row).toMatchObject({ last: "Doe", age: null, tags: ["new"], bossId: null });
      expect(row.token).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
      expect(row.seenAt).toBe(row.createdAt);
      expect(row.updatedAt).toBe(row.createdAt);
      expect(Math.abs(Date.parse(String(row.createdAt)) - Date.now())).toBeLessThan(60_000);
      expect(row).not.toHaveProperty("secret");
      expect(answer.segment).toBe(String(row.id));
      const { rows } = await database.query(
        { name: "", text: "SELECT secret FROM people WHERE id = $1::int4" },
        [String(row.id)],
      );
      expect(rows).toEqual([["s3cret"]]);
    });

    test("takes an undefined member for an absent one", async () => {
      expect(parsed(await create(somebody({ last: undefined, age: undefined })))).toMatchObject({
        last: "Doe",
        age: null,
      });
      expect((await failure(create(somebody({ email: undefined })))).complaints).toEqual([
        { pointer: "/email", code: "validation_failed", message: "email is required." },
      ]);
    });

    test.each<[string, unknown, string, readonly [string, string, string][]]>([
      ["no object", null, "validation_failed", [["", "validation_failed", "The data must be an object."]]],
      ["a list", [], "validation_failed", [["", "validation_failed", "The data must be an object."]]],
      [
        "all that is wrong",
        { emial: "x", first: 1, age: 1.5, createdAt: "2024-01-01T00:00:00Z", tags: ["a", null] },
        "validation_failed",
        [
          ["/email", "validation_failed", "email is required."],
          ["/first", "validation_failed", "first must be text."],
          ["/age", "validation_failed", "age must be a whole number from -2147483648 to 2147483647."],
          ["/tags/1", "validation_failed", "tags.1 must not be null."],
          ["/emial", "unknown_field", 'There is no field "emial". Did you mean "email"?'],
          ["/createdAt", "read_only_field", "createdAt cannot be set."],
        ],
      ],
      [
        "what nobody sets",
        { email: "a", first: "a", id: 1 },
        "read_only_field",
        [["/id", "read_only_field", "id cannot be set."]],
      ],
      [
        "what is private",
        { email: "a", first: "a", secret: "x" },
        "read_only_field",
        [["/secret", "read_only_field", "secret cannot be set."]],
      ],
      [
        "a hostile name",
        JSON.parse('{"email":"a","first":"a","__proto__":1}'),
        "unknown_field",
        [["/__proto__", "unknown_field", 'There is no field "__proto__".']],
      ],
      [
        "null",
        { email: null, first: "a" },
        "validation_failed",
        [["/email", "validation_failed", "email must not be null."]],
      ],
      [
        "NUL",
        { email: "\0", first: "a" },
        "validation_failed",
        [["/email", "validation_failed", "email must be text without NUL characters and lone surrogates."]],
      ],
    ])("refuses %s", async (_, data, code, complaints) => {
      const error = await failure(create(data));
      expect(error.code).toBe(code);
      expect(error.complaints).toEqual(
        complaints.map(([pointer, each, message]) => ({ pointer, code: each, message })),
      );
    });

    test("refuses a text key that no URL could name", async () => {
      for (const name of ["", ".", ".."]) {
        const error = await failure(runOperation(labels.create, { data: { name, number: 1 } }, context()));
        expect(error.complaints).toEqual([
          { pointer: "/name", code: "validation_failed", message: 'name must not be empty, "." or "..".' },
        ]);
      }
    });
  });

  describe("a constraint is named by its fields", () => {
    test("unique", async () => {
      const { email } = parsed(await create(somebody()));
      const error = await failure(create(somebody({ email })));
      expect(error).toMatchObject({
        code: "unique_violation",
        status: 409,
        message: "Another Person has this email.",
        complaints: [{ pointer: "/email", code: "unique_violation" }],
      });
      expect(JSON.stringify(error)).not.toContain(String(email));
    });

    test("unique together", async () => {
      const { first, last } = parsed(await create(somebody()));
      expect(await failure(create(somebody({ first, last })))).toMatchObject({
        code: "unique_violation",
        message: "Another Person has this combination of first, last.",
        complaints: [{ pointer: "/first" }, { pointer: "/last" }],
      });
    });

    test("foreign key, on create and update", async () => {
      const expected = {
        code: "foreign_key_violation",
        status: 409,
        complaints: [
          {
            pointer: "/bossId",
            code: "foreign_key_violation",
            message: "bossId refers to a row that does not exist.",
          },
        ],
      };
      expect(await failure(create(somebody({ bossId: 1_000_000 })))).toMatchObject(expected);
      const { id } = parsed(await create(somebody()));
      expect(await failure(update(id, { bossId: 1_000_000 }))).toMatchObject(expected);
    });

    test("foreign key, on delete of a row in use", async () => {
      const { id } = parsed(await create(somebody()));
      await create(somebody({ bossId: id }));
      const error = await failure(runOperation(people.delete, { key: id }, context()));
      expect(error).toMatchObject({
        code: "foreign_key_violation",
        message: "The Person is still in use: bossId of Person refers to it.",
      });
    });

    test("check, with its own sentence where it has one", async () => {
      expect(await failure(create(somebody({ age: 0 })))).toMatchObject({
        code: "validation_failed",
        complaints: [{ pointer: "/age", message: "age must be an allowed value." }],
      });
      expect(await failure(create(somebody({ first: "R2" })))).toMatchObject({
        complaints: [{ pointer: "/first", message: "A first name has no digits." }],
      });
    });

    test("one that the model does not know still has its code, and says nothing of SQL or values", async () => {
      const error = await failure(create(somebody({ last: "x".repeat(60) })));
      expect(error).toMatchObject({
        code: "validation_failed",
        message: "A value is not allowed.",
        complaints: [],
      });
    });
  });

  describe("update", () => {
    test("changes what is given, and updatedAt", async () => {
      const before = await create(somebody({ age: 7 }));
      const row = parsed(before);
      await setTimeout(2); // PGlite's clock has only milliseconds
      const answer = await update(row.id, { tags: [], age: null });
      expect(parsed(answer)).toEqual({ ...row, tags: [], age: null, updatedAt: expect.any(String) });
      expect(String(parsed(answer).updatedAt) > String(row.updatedAt)).toBe(true);
      expect(answer.etag).not.toBe(before.etag);
      expect(answer.segment).toBeNull();
      expect(await runOperation(people.read, { key: row.id }, context())).toEqual(answer);
    });

    test("of nothing answers the row as it is", async () => {
      const before = await create(somebody());
      const answer = await update(parsed(before).id, {});
      expect(answer).toEqual({ ...before, segment: null });
      expect(await update(parsed(before).id, { age: undefined })).toEqual(answer);
    });

    test("of a missing row is not found, also with nothing to change", async () => {
      for (const data of [{ age: 1 }, {}]) {
        expect(await failure(update(1_000_000, data))).toMatchObject({ code: "not_found", status: 404 });
      }
    });

    test("refuses null where there is none, and what create alone may set", async () => {
      const { id } = parsed(await create(somebody()));
      expect((await failure(update(id, { email: null }))).complaints).toEqual([
        { pointer: "/email", code: "validation_failed", message: "email must not be null." },
      ]);
      expect((await failure(update(id, { id: 5 }))).code).toBe("read_only_field");
      const key = { name: "a", number: 1 };
      await runOperation(labels.create, { data: key }, context());
      expect(
        await failure(runOperation(labels.update, { key, data: { name: "b" } }, context())),
      ).toMatchObject({
        code: "read_only_field",
        message: "name can only be set when the row is created.",
      });
    });
  });

  test("a composite key, whose parts hold what a URL does not", async () => {
    const key = { name: "a,b/c:%é😀", number: -7 };
    const created = await runOperation(labels.create, { data: { ...key, note: "n" } }, context());
    expect(created.segment).toBe("a%2Cb%2Fc%3A%25%C3%A9%F0%9F%98%80,-7");
    expect(created.etag).toMatch(/^"\d+"$/);
    const read = await runOperation(labels.read, { key }, context());
    expect(read.body).toBe(created.body);
    const updated = await runOperation(labels.update, { key, data: { note: null } }, context());
    expect(parsed(updated)).toEqual({ ...key, note: null });
    await runOperation(labels.delete, { key }, context());
    expect((await runOperation(labels.read, { key }, context())).body).toBeNull();
  });

  test("delete ends a row, once", async () => {
    const { id } = parsed(await create(somebody()));
    const answer = await runOperation(people.delete, { key: id }, context());
    expect(answer).toEqual({ body: null, etag: null, segment: null, nextCursor: null });
    expect(await failure(runOperation(people.delete, { key: id }, context()))).toMatchObject({
      code: "not_found",
    });
    expect((await runOperation(people.read, { key: id }, context())).body).toBeNull();
  });

  test("a table that is not there says what to do, and nothing of SQL", async () => {
    const { nodes } = resourceOf({ ...label, table: "nowhere" }, { create: z.any(), update: z.any() });
    const error = await failure(runOperation(nodes.list, {}, context()));
    expect(error).toMatchObject({ code: "database_unavailable", status: 503 });
    expect(error.message).toBe(
      "The database lacks a table or column of this application: run `prewire migrate`.",
    );
  });

  test("whatever is sent, the answer is by the catalogue and the table is whole", async () => {
    const hostile: unknown[] = [
      undefined,
      null,
      0,
      -0,
      1.5,
      Infinity,
      Number.NaN,
      2 ** 53,
      2 ** 31,
      "",
      "\0",
      "\ud800",
      "'; DROP TABLE people; --",
      "x".repeat(1_000_000),
      "9".repeat(40),
      true,
      [],
      [[]],
      {},
      { id: 1 },
      { toString: 1 },
      JSON.parse('{"__proto__":{"id":1}}'),
      Object.create(null),
      "$1",
      "..",
      "%00",
      [null],
      { eq: { eq: 1 } },
    ];
    const before = await runOperation(people.count, {}, context());
    const codes = new Set<string>();
    for (const value of hostile) {
      const attempts = [
        runOperation(people.read, { key: value }, context()),
        runOperation(people.delete, { key: value === 1 ? -1 : { key: value } }, context()),
        runOperation(people.update, { key: 1_000_000, data: value }, context()),
        runOperation(people.create, { data: value }, context()),
        runOperation(people.create, { data: { email: value } }, context()),
        ...["where", "sort", "limit", "cursor", "offset", "fields", "total"].map((name) =>
          runOperation(people.list, { [name]: value }, context()),
        ),
        ...Object.keys(person.columns).flatMap((field) => [
          runOperation(people.list, { where: { [field]: value } }, context()),
          runOperation(people.count, { where: { [field]: { in: [value] } } }, context()),
          runOperation(people.count, { where: { NOT: { [field]: { gt: value } } } }, context()),
        ]),
      ];
      for (const attempt of await Promise.allSettled(attempts)) {
        if (attempt.status === "rejected") {
          const error = attempt.reason as OperationError;
          expect([value, error.status >= 400 && error.status < 500, error.cause]).toEqual([
            value,
            true,
            undefined,
          ]);
          codes.add(error.code);
        }
      }
    }
    expect(await runOperation(people.count, {}, context())).toEqual(before);
    expect([...codes].sort()).toEqual([
      "invalid_cursor",
      "not_found",
      "read_only_field",
      "unknown_field",
      "unknown_operator",
      "validation_failed",
    ]);
  });

  test("an operation past its limit is a timeout", async () => {
    const slow = {
      ...people.read,
      statement: { ...people.read.statement, name: "slow", text: "SELECT pg_sleep(20), $1::int4" },
    };
    const short = await open({ timeout: 1000 });
    const error = await failure(runOperation(slow, { key: 1 }, contextOf(short)));
    expect(error).toMatchObject({ code: "timeout", status: 504 });
  });

  test("a database that is gone is unavailable, and worth another attempt", async () => {
    const closed = await open();
    await closed.close();
    expect(await failure(runOperation(people.read, { key: 1 }, contextOf(closed)))).toMatchObject({
      code: "database_unavailable",
      retryAfter: 1,
    });
  });
});
