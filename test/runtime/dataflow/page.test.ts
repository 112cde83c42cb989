import { describe, expect, test } from "vitest";
import { decodeCursor, encodeCursor, keysetSql, queryDigest } from "#runtime/dataflow/cursor.js";
import { parseFields, parseLimit, parseOffset, parseTotal } from "#runtime/dataflow/page.js";
import { orderSql, parseSort } from "#runtime/dataflow/sort.js";
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
    id: { column: "id", type: "integer" },
    name: { column: "name", type: "text" },
    rank: { column: "rank", type: "float" },
    dueAt: { column: "due_at", type: "timestamp", nullable: true },
    meta: { column: "meta", type: "json" },
    secret: { column: "secret", type: "text", private: true },
  },
  constraints: {},
  limit: { default: 20, maximum: 100 },
};
const table = tableOf(model);
const composite = tableOf({ ...model, key: ["name", "id"] });

describe("sort", () => {
  test.each([
    [undefined, `"id"`],
    ["", null],
    [[], `"id"`],
    ["name", `"name", "id"`],
    ["-name", `"name" DESC, "id" DESC`],
    ["-name,dueAt", `"name" DESC, "due_at", "id"`],
    [["-name", "dueAt"], `"name" DESC, "due_at", "id"`],
    ["id", `"id"`],
    ["-id,name", `"id" DESC, "name"`],
    [["name,-dueAt", "rank"], `"name", "due_at" DESC, "rank", "id"`],
  ])("%j", (sort, sql) => {
    if (sql === null) expect(() => parseSort(table, sort)).toThrow(OperationError);
    else expect(orderSql(parseSort(table, sort))).toBe(sql);
  });

  test("a composite key ends it", () => {
    expect(orderSql(parseSort(composite, "-rank"))).toBe(`"rank" DESC, "name" DESC, "id" DESC`);
    expect(orderSql(parseSort(composite, "-id"))).toBe(`"id" DESC, "name" DESC`);
  });

  test.each([
    ["nam", "unknown_field"],
    ["--name", "unknown_field"],
    ["+name", "unknown_field"],
    ["name,,id", "unknown_field"],
    ["secret", "unknown_field"],
    ["__proto__", "unknown_field"],
    ["name,-name", "validation_failed"],
    ["meta", "validation_failed"],
    [1, "validation_failed"],
    [[1], "validation_failed"],
    [{}, "validation_failed"],
    [null, "validation_failed"],
  ])("refuses %j", (sort, code) => {
    expect(() => parseSort(table, sort)).toThrow(expect.objectContaining({ code }));
  });
});

describe("keyset", () => {
  test.each([
    [undefined, ["7"], `"id" > $1::int4`, ["7"]],
    ["-id", ["7"], `"id" < $1::int4`, ["7"]],
    ["name", ["a", "7"], `("name", "id") > ($1::text, $2::int4)`, ["a", "7"]],
    ["-name", ["a", "7"], `("name", "id") < ($1::text, $2::int4)`, ["a", "7"]],
    [
      "name,-id",
      ["a", "7"],
      `"name" >= $1::text AND ("name" > $1::text OR "name" = $1::text AND "id" < $2::int4)`,
      ["a", "7"],
    ],
    [
      "-name,rank",
      ["a", "1.5", "7"],
      `"name" <= $1::text AND ("name" < $1::text OR "name" = $1::text AND ("rank" > $2::float8 OR "rank" = $2::float8 AND "id" > $3::int4))`,
      ["a", "1.5", "7"],
    ],
    [
      "dueAt",
      ["2024-01-01 00:00:00+00", "7"],
      `(("due_at" > $1::timestamptz OR "due_at" IS NULL) OR "due_at" = $1::timestamptz AND "id" > $2::int4)`,
      ["2024-01-01 00:00:00+00", "7"],
    ],
    ["dueAt", [null, "7"], `("due_at" IS NULL AND "id" > $1::int4)`, ["7"]],
    [
      "-dueAt",
      ["2024-01-01 00:00:00+00", "7"],
      `("due_at" < $1::timestamptz OR "due_at" = $1::timestamptz AND "id" < $2::int4)`,
      ["2024-01-01 00:00:00+00", "7"],
    ],
    ["-dueAt", [null, "7"], `("due_at" IS NOT NULL OR "due_at" IS NULL AND "id" < $1::int4)`, ["7"]],
  ] as const)("%j after %j", (sort, cells, sql, expected) => {
    const parameters: (string | null)[] = [];
    expect(keysetSql(parseSort(table, sort), cells, parameters)).toBe(sql);
    expect(parameters).toEqual(expected);
  });
});

describe("cursor", () => {
  const terms = parseSort(table, "dueAt");
  const digest = queryDigest(["TicketListNode", "", "x"]);
  const good = encodeCursor(digest, ["2024-01-01 00:00:00+00", "7"]);

  test("brings its cells back", () => {
    expect(good).toMatch(/^[\w-]+$/);
    expect(decodeCursor(good, digest, terms)).toEqual(["2024-01-01 00:00:00+00", "7"]);
    expect(decodeCursor(encodeCursor(digest, [null, "7"]), digest, terms)).toEqual([null, "7"]);
  });

  const forged = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString("base64url");

  test.each([
    ["nothing", ""],
    ["a number", 1],
    ["null", null],
    ["an object", {}],
    ["another alphabet", `${good}==`],
    ["a piece of one", good.slice(0, -3)],
    ["no JSON", Buffer.from("]").toString("base64url")],
    ["no list", Buffer.from('{"length":3}').toString("base64url")],
    ["another query", encodeCursor(queryDigest(["TicketListNode", "", "y"]), [null, "7"])],
    ["too few cells", forged(digest, "7")],
    ["too many cells", forged(digest, null, "7", "7")],
    ["null for a key", forged(digest, null, null)],
    ["a number for a cell", forged(digest, null, 7)],
    ["a list for a cell", forged(digest, null, ["7"])],
    ["a cell of another type", forged(digest, "soon", "7")],
    ["SQL", forged(digest, null, "7) OR (1=1")],
    ["too large a key", forged(digest, null, "99999999999")],
    ["invalid UTF-8", Buffer.from([0xff, 0xfe]).toString("base64url")],
  ])("is none: %s", (_, cursor) => {
    expect(() => decodeCursor(cursor, digest, terms)).toThrow(
      expect.objectContaining({ code: "invalid_cursor", status: 400 }),
    );
  });

  test("the digest tells parts apart", () => {
    const digests = [
      ["a", "b"],
      ["ab", ""],
      ["", "ab"],
      ["a", "b", ""],
      ["a", null],
      ["b", "a"],
    ].map(queryDigest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});

test("limits", () => {
  expect(parseLimit(table, undefined)).toBe(20);
  expect(parseLimit(table, 1)).toBe(1);
  expect(parseLimit(table, 1e9)).toBe(100);
  for (const limit of [0, -1, 1.5, "20", null, Infinity, Number.NaN, {}]) {
    expect(() => parseLimit(table, limit)).toThrow(expect.objectContaining({ code: "validation_failed" }));
  }
});

test("offsets", () => {
  expect(parseOffset(undefined, "x")).toBeUndefined();
  expect(parseOffset(0, undefined)).toBe(0);
  expect(() => parseOffset(1, "x")).toThrow("either cursor or offset");
  for (const offset of [-1, 0.5, "1", null, 2 ** 53]) {
    expect(() => parseOffset(offset, undefined)).toThrow(
      expect.objectContaining({ code: "validation_failed" }),
    );
  }
});

test("fields", () => {
  const names = (fields: unknown) => parseFields(table, fields)?.map(({ field }) => field);
  expect(parseFields(table, undefined)).toBeNull();
  expect(names("name,id")).toEqual(["id", "name"]);
  expect(names(["name", "id,name"])).toEqual(["id", "name"]);
  expect(() => names("nmae")).toThrow('There is no field "nmae". Did you mean "name"?');
  expect(() => names("secret")).toThrow(expect.objectContaining({ code: "unknown_field" }));
  for (const fields of ["", [], null, 1, [1]]) expect(() => names(fields)).toThrow(OperationError);
});

test("totals", () => {
  expect(parseTotal(undefined)).toBe(false);
  expect(parseTotal("exact")).toBe(true);
  expect(() => parseTotal(true)).toThrow('total must be "exact".');
});
