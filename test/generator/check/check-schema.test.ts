/** What the golden cases do not show: what is right although it looks wrong, and each rule's edge. */
import { describe, expect, it } from "vitest";
import { checkSchema } from "#generator/check/check-schema.js";
import { readSchema } from "#generator/read/read-schema.js";
import { file, read } from "../read/support.js";

const ID = "id: uuid({ primaryKey: true })";
const said = (text: string): readonly string[] => read(file(text)).said;
/** Complaints about one model with these fields and options. */
const about = (fields: string, options = "{}"): readonly string[] =>
  said(`export const Ticket = model({ ${ID}, ${fields} }, ${options});`);

describe("names", () => {
  it("that only SQL or JavaScript has, are ordinary", () => {
    expect(
      about(
        "order: text(), group: text(), user: text(), from: text(), new: text(), null: text(), name: text()",
      ),
    ).toEqual([]);
    expect(
      about("limit: text(), sort: text(), where: text(), eq: text(), and: text(), or: text(), Not: text()"),
    ).toEqual([]);
  });

  it("are bounded in bytes, not characters", () => {
    expect(about(`a: text({ column: "${"x".repeat(49)}" })`)).toEqual([]);
    // With "tickets_" before and "_check" behind; a text without limits has no check.
    expect(about(`a: text({ column: "${"x".repeat(50)}", max: 3 })`)).toEqual([`G2013 "${"x".repeat(50)}"`]);
    expect(about(`a: text({ column: "${"x".repeat(50)}" })`)).toEqual([]);
    expect(about(`a: json({ column: "${"é".repeat(31)}" })`)).toEqual([`G2013 "${"é".repeat(31)}"`]);
    expect(about(`a: uuid({ column: "${"é".repeat(31)}x" })`)).toEqual([]);
    expect(about(`a: uuid({ column: "${"é".repeat(32)}" })`)).toEqual([`G2013 "${"é".repeat(32)}"`]);
  });

  it("of other people's tables may be odd, as long as nothing needs an escape", () => {
    expect(about(`a: text({ column: "Größe (cm)" })`)).toEqual(['G2012 "Größe (cm)"']);
    expect(
      about(
        `a: text({ column: "Größe in cm" }), b: text({ column: "tbl.X$1-y_" })`,
        `{ table: "Order Details" }`,
      ),
    ).toEqual([]);
    for (const odd of ['a"b', "a'b", "a\\b", "a`b", "a;b", "a/b", "a\u2028b", "", " a", "1a"]) {
      expect(about(`a: text({ column: ${JSON.stringify(odd)} })`), odd).toEqual([
        `G2012 ${JSON.stringify(odd)}`,
      ]);
    }
  });

  it("of paths are small words with hyphens", () => {
    const path = (text: string) => about("a: text()", `{ path: ${JSON.stringify(text)} }`);
    for (const right of ["tickets", "help-desk-tickets", "v2-tickets", "a"])
      expect(path(right), right).toEqual([]);
    for (const wrong of ["", "Tickets", "a/b", "a--b", "-a", "a-", "a_b", "2a", "a:b", "é", ".", "a%20b"]) {
      expect(path(wrong), wrong).toEqual([`G2011 ${JSON.stringify(wrong)}`]);
    }
  });
});

describe("relations", () => {
  it("may refer to any model and themselves, with inverses that differ", () => {
    expect(
      said(`export const A = model({ ${ID}, b: belongsTo("B", { inverse: "as" }), c: belongsTo("B", { inverse: "cs" }), a: belongsTo("A", { inverse: "others", optional: true }) });
            export const B = model({ ${ID}, a: belongsTo("A", { inverse: "bs" }), x: belongsTo("A", { inverse: "xs", onDelete: "set-null", optional: true }) });`),
    ).toEqual([]);
  });

  it("may be part of a composite key, and immutable", () => {
    expect(
      said(`export const A = model({ ${ID} });
            export const B = model({ a: belongsTo("A", { onDelete: "cascade" }), at: date(), n: integer({ default: 1 }) }, { primaryKey: ["aId", "at", "n"] });`),
    ).toEqual([]);
  });

  it("of set-null cannot be part of a key", () => {
    expect(
      said(`export const A = model({ ${ID} });
            export const B = model({ a: belongsTo("A", { primaryKey: true, optional: true, onDelete: "set-null" }) });`),
    ).toEqual(["G3009 true"]);
  });
});

describe("indexes", () => {
  it("in another order, or of which one is unique, are others", () => {
    expect(
      about("a: text(), b: text()", '{ indexes: [["a", "b"], ["b", "a"], ["a"]], unique: [["b"]] }'),
    ).toEqual([]);
    expect(about("a: text()", '{ unique: [["a"], ["a"]] }')).toEqual(['G4005 ["a"]']);
    expect(about("a: text()", '{ indexes: [["id"]] }')).toEqual(['G4005 ["id"]']);
  });

  it("may hold what has an order, arrays and bytes included", () => {
    const types = [
      "text()",
      "uuid()",
      "bigint()",
      "float()",
      "decimal()",
      "boolean()",
      "time()",
      "bytes()",
      "array(text())",
      'oneOf(["a"])',
    ];
    expect(
      about(
        types.map((type, index) => `f${index}: ${type}`).join(", "),
        `{ indexes: [${types.map((_, index) => `["f${index}"]`).join(", ")}] }`,
      ),
    ).toEqual([]);
  });
});

describe("checks", () => {
  it("compare numbers with numbers, texts with texts, points in time with points in time", () => {
    expect(
      about(
        'i: integer(), b: bigint(), d: decimal(), f: float(), t: text(), o: oneOf(["a"]), at: timestamp(), on: date(), on2: date(), ok: boolean()',
        `{ checks: [
          { field: "i", lte: "b" }, { field: "d", gt: "f" }, { field: "t", ne: "o" }, { field: "at", gte: "createdAt" },
          { field: "on", lt: "on2" }, { field: "ok", eq: { value: true } }, { field: "b", gt: { value: "9007199254740993" } },
          { field: "at", gt: { value: "2025-01-31T00:00:00Z" } }, { field: "o", eq: { value: "a" } },
        ] }`,
      ),
    ).toEqual([]);
    expect(about("b: bigint()", '{ checks: [{ field: "b", gt: { value: 5 } }] }')).toEqual([
      "G4011 { value: 5 }",
    ]);
    expect(
      about("u: uuid(), v: uuid()", '{ checks: [{ field: "u", ne: "v" }, { field: "u", lt: "v" }] }'),
    ).toEqual(['G4011 "u"']);
  });
});

describe("positions", () => {
  it("fall back to the field or model where the reader's places are not given", () => {
    const text = file(
      `export const Ticket = model({ ${ID}, priority: integer({ max: 5, default: 7 }) }, { path: "runs" });`,
    );
    const { schema } = readSchema([text]);
    const marked = checkSchema(schema).map(
      ({ code, span }) => `${code} ${text.text.slice(span.start, span.end)}`,
    );
    expect(marked).toEqual(["G2008 Ticket", "G3001 priority"]);
  });
});
