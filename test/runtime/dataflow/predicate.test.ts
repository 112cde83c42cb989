import { describe, expect, test } from "vitest";
import { compilePredicate } from "#runtime/dataflow/predicate.js";
import { tableOf } from "#runtime/dataflow/table.js";
import type { Model } from "#runtime/dataflow/model.js";
import { OperationError } from "#runtime/errors.js";

const model: Model = {
  name: "Ticket",
  accessor: "ticket",
  resource: "tickets",
  table: "tickets",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid" },
    subject: { column: 'sub"ject', type: "text" },
    priority: { column: "priority", type: "integer" },
    dueAt: { column: "due_at", type: "timestamp", nullable: true },
    status: { column: "status", type: "oneOf", values: ["open", "pending"] },
    tags: { column: "tags", type: "array", item: { type: "text" } },
    meta: { column: "meta", type: "json", nullable: true },
    secret: { column: "secret", type: "text", private: true },
  },
  constraints: {},
  limit: { default: 20, maximum: 100 },
};

function compile(where: unknown): { sql: string; parameters: (string | null)[] } {
  const parameters: (string | null)[] = [];
  return { sql: compilePredicate(tableOf(model), where, parameters), parameters };
}

const id = "0190a5e0-0000-7000-8000-000000000000";

const compiled: readonly [title: string, where: unknown, sql: string, parameters: readonly string[]][] = [
  ["nothing", undefined, "", []],
  ["an empty filter", {}, "", []],
  ["a bare value", { priority: 3 }, `"priority" = $1::int4`, ["3"]],
  ["a bare null", { dueAt: null }, `"due_at" IS NULL`, []],
  ["a bare list on an array", { tags: ["a", 'b"\\'] }, `"tags" = $1::text[]`, [`{"a","b\\"\\\\"}`]],
  ["a quoted column", { subject: "x" }, `"sub""ject" = $1::text`, ["x"]],
  ["eq null", { dueAt: { eq: null } }, `"due_at" IS NULL`, []],
  ["ne", { priority: { ne: 1 } }, `"priority" IS DISTINCT FROM $1::int4`, ["1"]],
  ["ne null", { dueAt: { ne: null } }, `"due_at" IS NOT NULL`, []],
  [
    "two operators",
    { priority: { gte: 1, lt: 5 } },
    `"priority" >= $1::int4 AND "priority" < $2::int4`,
    ["1", "5"],
  ],
  [
    "gt and lte",
    { priority: { gt: 1, lte: 5 } },
    `"priority" > $1::int4 AND "priority" <= $2::int4`,
    ["1", "5"],
  ],
  [
    "between",
    { dueAt: { between: ["2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z"] } },
    `"due_at" BETWEEN $1::timestamptz AND $2::timestamptz`,
    ["2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z"],
  ],
  ["in", { priority: { in: [1, 2] } }, `"priority" = ANY($1::int4[])`, ['{"1","2"}']],
  ["in nothing", { priority: { in: [] } }, `"priority" = ANY($1::int4[])`, ["{}"]],
  [
    "in with null",
    { dueAt: { in: [null] } },
    `("due_at" = ANY($1::timestamptz[]) OR "due_at" IS NULL)`,
    ["{}"],
  ],
  ["notIn", { id: { notIn: [id] } }, `("id" = ANY($1::uuid[])) IS NOT TRUE`, [`{"${id}"}`]],
  [
    "notIn with null",
    { status: { notIn: ["open", null] } },
    `("status" IS NOT NULL AND "status" <> ALL($1::text[]))`,
    ['{"open"}'],
  ],
  ["isNull", { dueAt: { isNull: true } }, `"due_at" IS NULL`, []],
  ["isNull false", { dueAt: { isNull: false } }, `"due_at" IS NOT NULL`, []],
  ["json", { meta: { eq: { a: [1, null] } } }, `"meta" = $1::jsonb`, ['{"a":[1,null]}']],
  [
    "two fields",
    { priority: 1, subject: "a" },
    `"priority" = $1::int4 AND "sub""ject" = $2::text`,
    ["1", "a"],
  ],
  [
    "AND",
    { AND: [{ priority: 1 }, {}, { subject: "a" }] },
    `"priority" = $1::int4 AND "sub""ject" = $2::text`,
    ["1", "a"],
  ],
  ["AND of nothing", { AND: [] }, "", []],
  [
    "OR",
    { OR: [{ priority: 1 }, { subject: "a", priority: 2 }] },
    `(("priority" = $1::int4) OR ("sub""ject" = $2::text AND "priority" = $3::int4))`,
    ["1", "a", "2"],
  ],
  ["OR of nothing", { OR: [] }, "FALSE", []],
  ["OR with an empty filter", { OR: [{ priority: 1 }, {}] }, `(("priority" = $1::int4) OR TRUE)`, ["1"]],
  [
    "NOT",
    { NOT: { priority: 1, dueAt: null } },
    `("priority" = $1::int4 AND "due_at" IS NULL) IS NOT TRUE`,
    ["1"],
  ],
  ["NOT of nothing", { NOT: {} }, "FALSE", []],
  ["NOT of OR of nothing", { NOT: { OR: [] } }, "(FALSE) IS NOT TRUE", []],
];

describe("compiles", () => {
  test.each(compiled)("%s", (_, where, sql, parameters) => {
    expect(compile(where)).toEqual({ sql, parameters });
  });
});

const refused: readonly [where: unknown, pointer: string, code: string, message: string][] = [
  [{ statsu: 1 }, "/where/statsu", "unknown_field", 'There is no field "statsu". Did you mean "status"?'],
  [{ secret: "x" }, "/where/secret", "unknown_field", 'There is no field "secret".'],
  [{ "a/b~c": 1 }, "/where/a~1b~0c", "unknown_field", 'There is no field "a/b~c".'],
  [JSON.parse('{"__proto__":{}}'), "/where/__proto__", "unknown_field", 'There is no field "__proto__".'],
  [{ constructor: 1 }, "/where/constructor", "unknown_field", 'There is no field "constructor".'],
  [
    { priority: { gtr: 1 } },
    "/where/priority/gtr",
    "unknown_operator",
    'There is no operator "gtr" on priority. Did you mean "gt"? It takes eq, ne, gt, gte, lt, lte, between, in, notIn, isNull.',
  ],
  [
    { status: { gt: "open" } },
    "/where/status/gt",
    "unknown_operator",
    'There is no operator "gt" on status. It takes eq, ne, in, notIn, isNull.',
  ],
  [
    { tags: { in: [["a"]] } },
    "/where/tags/in",
    "unknown_operator",
    'There is no operator "in" on tags. It takes eq, ne, isNull.',
  ],
  [{ priority: { toString: 1 } }, "/where/priority/toString", "unknown_operator", ""],
  [
    { priority: "3" },
    "/where/priority",
    "validation_failed",
    "priority must be a whole number from -2147483648 to 2147483647.",
  ],
  [{ priority: 1.5 }, "/where/priority", "validation_failed", ""],
  [{ priority: [1] }, "/where/priority", "validation_failed", ""],
  [{ status: "shut" }, "/where/status", "validation_failed", 'status must be one of "open", "pending".'],
  [
    { priority: { gt: null } },
    "/where/priority/gt",
    "validation_failed",
    "priority.gt must not be null; use isNull.",
  ],
  [{ priority: { in: 1 } }, "/where/priority/in", "validation_failed", "priority.in must be a list."],
  [{ priority: { in: [1, "2"] } }, "/where/priority/in", "validation_failed", ""],
  [
    { priority: { between: [1] } },
    "/where/priority/between",
    "validation_failed",
    "priority.between must be a list of two values.",
  ],
  [{ priority: { between: [1, null] } }, "/where/priority/between", "validation_failed", ""],
  [
    { priority: { isNull: 1 } },
    "/where/priority/isNull",
    "validation_failed",
    "priority.isNull must be true or false.",
  ],
  [{ priority: {} }, "/where/priority", "validation_failed", "priority needs an operator."],
  [{ priority: undefined }, "/where/priority", "validation_failed", "priority must not be undefined."],
  [{ priority: { gt: undefined } }, "/where/priority/gt", "validation_failed", ""],
  [{ subject: "\0" }, "/where/subject", "validation_failed", ""],
  [{ subject: "\ud800" }, "/where/subject", "validation_failed", ""],
  [{ id: "nope" }, "/where/id", "validation_failed", ""],
  [{ AND: {} }, "/where/AND", "validation_failed", "AND must be a list of filters."],
  [{ OR: [1] }, "/where/OR/0", "validation_failed", "A filter must be an object."],
  [{ NOT: [] }, "/where/NOT", "validation_failed", "A filter must be an object."],
  [[], "/where", "validation_failed", "A filter must be an object."],
  [null, "/where", "validation_failed", "A filter must be an object."],
  ["status", "/where", "validation_failed", "A filter must be an object."],
  [
    { priority: { in: Array.from({ length: 10_001 }, () => 1) } },
    "/where/priority/in",
    "validation_failed",
    "priority.in must have at most 10000 values.",
  ],
  [
    { OR: Array.from({ length: 1_001 }, () => ({ priority: 1 })) },
    "/where",
    "validation_failed",
    "A filter has at most 1000 conditions.",
  ],
  [nested(21), `/where${"/NOT".repeat(21)}`, "validation_failed", "A filter nests at most 20 levels deep."],
];

function nested(depth: number): unknown {
  let where: unknown = { priority: 1 };
  for (let i = 0; i < depth; i += 1) where = { NOT: where };
  return where;
}

describe("refuses", () => {
  test.each(refused)("%j", (where, pointer, code, message) => {
    const error = errorOf(where);
    expect(error.complaints[0]).toMatchObject({ pointer, code });
    expect(error.complaints[0]?.message).toContain(message);
    expect(error.status).toBe(400);
  });

  test("everything that is wrong, at once", () => {
    const error = errorOf({ a: 1, priority: { b: 1, gt: "c" } });
    expect(error.code).toBe("validation_failed");
    expect(error.complaints.map(({ pointer }) => pointer)).toEqual([
      "/where/a",
      "/where/priority/b",
      "/where/priority/gt",
    ]);
  });

  test("a hostile filter with a bounded number of complaints", () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field${index}`, 1]));
    expect(errorOf(many).complaints).toHaveLength(100);
  });
});

test("as many levels as are allowed", () => {
  expect(compile(nested(20)).parameters).toEqual(["1"]);
});

function errorOf(where: unknown): OperationError {
  try {
    compile(where);
  } catch (error) {
    if (error instanceof OperationError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}
