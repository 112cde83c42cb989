import { describe, expect, test } from "vitest";
import { compilePredicate } from "#runtime/dataflow/predicate.js";
import { parseSort } from "#runtime/dataflow/sort.js";
import { rowsOf } from "#runtime/dataflow/scope.js";
import { tableOf } from "#runtime/dataflow/table.js";
import { everything } from "../../support/context.js";
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
    embedding: { column: "embedding", type: "vector", nullable: true },
    secret: { column: "secret", type: "text", private: true },
  },
  constraints: {},
  limit: { default: 20, maximum: 100 },
  search: ["subject", "status"],
};

function compile(where: unknown): { sql: string; parameters: (string | null)[] } {
  const parameters: (string | null)[] = [];
  return { sql: compilePredicate(rowsOf(tableOf(model), everything), where, parameters), parameters };
}

const lower = (sql: string): string => `(lower(${sql} COLLATE "und-x-icu") COLLATE "C")`;

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
  ["like", { subject: { like: "a%\\\\" } }, `"sub""ject" LIKE $1::text`, ["a%\\\\"]],
  ["ilike", { subject: { ilike: "a_" } }, `"sub""ject" COLLATE "und-x-icu" ILIKE $1::text`, ["a_"]],
  ["contains", { subject: { contains: "5%_\\" } }, `"sub""ject" LIKE $1::text`, ["%5\\%\\_\\\\%"]],
  ["startsWith", { subject: { startsWith: "a%" } }, `"sub""ject" LIKE $1::text`, ["a\\%%"]],
  [
    "endsWith in any case",
    { subject: { endsWith: "É", insensitive: true } },
    `"sub""ject" COLLATE "und-x-icu" ILIKE $1::text`,
    ["%É"],
  ],
  [
    "eq in any case",
    { subject: { insensitive: true, eq: "É" } },
    `${lower(`"sub""ject"`)} = ${lower("$1::text")}`,
    ["É"],
  ],
  [
    "in, in any case",
    { subject: { in: ["a", null], insensitive: true } },
    `(${lower(`"sub""ject"`)} = ANY(ARRAY(SELECT ${lower("v")} FROM unnest($1::text[]) AS u(v))) OR "sub""ject" IS NULL)`,
    ['{"a"}'],
  ],
  ["not insensitive", { subject: { eq: "a", insensitive: false } }, `"sub""ject" = $1::text`, ["a"]],
  ["regex", { subject: { regex: "^a+$" } }, `"sub""ject" ~ $1::text`, ["^a+$"]],
  [
    "regex in any case",
    { subject: { regex: "^a+$", insensitive: true } },
    `"sub""ject" COLLATE "und-x-icu" ~* $1::text`,
    ["^a+$"],
  ],
  [
    "search in a field",
    { subject: { search: "printer -paper" } },
    `to_tsvector('simple'::regconfig, lower("sub""ject" COLLATE "und-x-icu")) @@ websearch_to_tsquery('simple'::regconfig, lower($1::text COLLATE "und-x-icu"))`,
    ["printer -paper"],
  ],
  [
    "search in all fields",
    { search: "printer" },
    `to_tsvector('simple'::regconfig, lower((coalesce("sub""ject", '') || ' ' || coalesce("status", '')) COLLATE "und-x-icu")) @@ websearch_to_tsquery('simple'::regconfig, lower($1::text COLLATE "und-x-icu"))`,
    ["printer"],
  ],
  ["has", { tags: { has: 'a"' } }, `"tags" @> $1::text[]`, ['{"a\\""}']],
  ["hasAny", { tags: { hasAny: ["a", "b"] } }, `"tags" && $1::text[]`, ['{"a","b"}']],
  ["hasAll", { tags: { hasAll: [] } }, `"tags" @> $1::text[]`, ["{}"]],
  ["isEmpty", { tags: { isEmpty: true } }, `cardinality("tags") = 0`, []],
  ["isEmpty false", { tags: { isEmpty: false } }, `cardinality("tags") > 0`, []],
  [
    "a value within json",
    { meta: { path: ["a", 0], eq: { b: 1 } } },
    `NULLIF("meta" #> $1::text[], 'null'::jsonb) = $2::jsonb`,
    ['{"a","0"}', '{"b":1}'],
  ],
  [
    "a number within json",
    { meta: { path: "a.b", gte: 1.5 } },
    `(CASE WHEN jsonb_typeof(NULLIF("meta" #> $1::text[], 'null'::jsonb)) = 'number' THEN NULLIF("meta" #> $1::text[], 'null'::jsonb)::numeric END) >= $2::numeric`,
    ['{"a","b"}', "1.5"],
  ],
  [
    "a text within json",
    { meta: { path: "a", contains: "x" } },
    `(CASE WHEN jsonb_typeof(NULLIF("meta" #> $1::text[], 'null'::jsonb)) = 'string' THEN NULLIF("meta" #> $1::text[], 'null'::jsonb) #>> '{}' END) COLLATE "C" LIKE $2::text`,
    ['{"a"}', "%x%"],
  ],
  [
    "near",
    { embedding: { near: { vector: [1, 0.5], distance: "cosine", within: 0.2 } } },
    `("embedding" <=> $1::vector) <= $2::float8`,
    ["[1,0.5]", "0.2"],
  ],
  ["near at any distance", { embedding: { near: { vector: [1] } } }, `"embedding" IS NOT NULL`, []],
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
    'There is no operator "in" on tags. It takes eq, ne, isNull, has, hasAny, hasAll, isEmpty.',
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
  [{ subject: { like: "a\\" } }, "/where/subject/like", "validation_failed", "must not end with a backslash"],
  [{ subject: { contains: 1 } }, "/where/subject/contains", "validation_failed", "must be text."],
  [{ subject: { contains: "\0" } }, "/where/subject/contains", "validation_failed", ""],
  [{ subject: { contains: null } }, "/where/subject/contains", "validation_failed", ""],
  [{ subject: { regex: "a".repeat(1001) } }, "/where/subject/regex", "validation_failed", "at most 1000"],
  [{ subject: { insensitive: true } }, "/where/subject", "validation_failed", "subject needs an operator."],
  [{ subject: { eq: "a", insensitive: 1 } }, "/where/subject/insensitive", "validation_failed", ""],
  [{ priority: { eq: 1, insensitive: true } }, "/where/priority/insensitive", "unknown_operator", ""],
  [{ subject: { path: "a", eq: "b" } }, "/where/subject/path", "unknown_operator", ""],
  [{ tags: { has: 1 } }, "/where/tags/has", "validation_failed", "tags.has must be text."],
  [{ tags: { has: null } }, "/where/tags/has", "validation_failed", "tags.has must not be null."],
  [{ tags: { hasAny: "a" } }, "/where/tags/hasAny", "validation_failed", "tags.hasAny must be a list."],
  [{ tags: { hasAll: ["a", null] } }, "/where/tags/hasAll", "validation_failed", ""],
  [{ meta: { gt: 1 } }, "/where/meta/gt", "validation_failed", "meta.gt needs a path beside it."],
  [{ meta: { path: [], eq: 1 } }, "/where/meta/path", "validation_failed", ""],
  [{ meta: { path: [{}], eq: 1 } }, "/where/meta/path", "validation_failed", ""],
  [{ meta: { path: "\ud800", eq: 1 } }, "/where/meta/path", "validation_failed", ""],
  [{ meta: { path: "a", gt: {} } }, "/where/meta/gt", "validation_failed", "meta.gt must be text."],
  [{ meta: { path: "a", between: [1, "b"] } }, "/where/meta/between", "validation_failed", ""],
  [{ meta: { path: "a", has: "b" } }, "/where/meta/has", "unknown_operator", ""],
  [{ meta: { eq: "a", insensitive: true } }, "/where/meta/eq", "validation_failed", ""],
  [{ embedding: { near: [1] } }, "/where/embedding/near", "validation_failed", ""],
  [{ embedding: { near: { vector: ["1"] } } }, "/where/embedding/near", "validation_failed", ""],
  [
    { embedding: { near: { vector: [1], distance: "toString" } } },
    "/where/embedding/near",
    "validation_failed",
    "embedding.near must have one of l2, cosine, ip as distance.",
  ],
  [{ embedding: { near: { vector: [1], within: "1" } } }, "/where/embedding/near", "validation_failed", ""],
  [{ search: ["a"] }, "/where/search", "validation_failed", "search must be text."],
  [{ serach: "a" }, "/where/serach", "unknown_field", 'Did you mean "search"?'],
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

describe("of what indexes serve alone", () => {
  const served = {
    ...model,
    indexed: {
      filters: { id: ["eq", "in"], subject: ["eq", "startsWith"], meta: ["path", "eq"] },
      sorts: ["id", "dueAt"],
    },
  };
  const table = tableOf(served);
  const refusal = (act: () => unknown): OperationError => {
    try {
      act();
    } catch (error) {
      if (error instanceof OperationError) return error;
      throw error;
    }
    throw new Error("it was accepted");
  };

  test.each<[where: unknown, sql: string]>([
    [{ id }, `"id" = $1::uuid`],
    [{ subject: { startsWith: "a" } }, `"sub""ject" LIKE $1::text`],
    [{ meta: { path: "a", eq: 1 } }, `NULLIF("meta" #> $1::text[], 'null'::jsonb) = $2::jsonb`],
  ])("%j", (where, sql) => {
    expect(compilePredicate(rowsOf(table, everything), where, [])).toBe(sql);
  });

  test.each<[where: unknown, pointer: string, message: string]>([
    [{ priority: 1 }, "/where/priority", "Ticket cannot be filtered by priority: no index serves it."],
    [{ dueAt: null }, "/where/dueAt", "Ticket cannot be filtered by dueAt: no index serves it."],
    [{ id: { ne: id } }, "/where/id/ne", 'There is no operator "ne" on id. It takes eq, in.'],
    [{ id: { constructor: 1 } }, "/where/id/constructor", "It takes eq, in."],
    [{ subject: { eq: "a", insensitive: true } }, "/where/subject/insensitive", "It takes eq, startsWith."],
    [{ meta: { path: "a", gt: 1 } }, "/where/meta/gt", "It takes eq, path."],
  ])("but not %j", (where, pointer, message) => {
    const { complaints } = refusal(() => compilePredicate(rowsOf(table, everything), where, []));
    expect(complaints[0]).toMatchObject({ pointer, code: "unknown_operator" });
    expect(complaints[0]?.message).toContain(message);
  });

  test("sorts", () => {
    expect(parseSort(table, "-dueAt")).toHaveLength(2);
    expect(refusal(() => parseSort(table, "subject")).message).toBe(
      "A list cannot be sorted by subject: no index serves it.",
    );
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
