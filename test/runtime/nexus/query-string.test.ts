import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OperationError } from "#runtime/errors.js";
import type { Model } from "#runtime/dataflow/model.js";
import { queryInput } from "#runtime/nexus/query-string.js";
import { parametersOf } from "#runtime/nexus/url-parameters.js";
import { application } from "../../support/fixture.js";

const model = async (name: "notes" | "places"): Promise<Model> => {
  const { resource } = (await application.routes[name]?.()) ?? expect.fail(name);
  return resource.model;
};
const notes = await model("notes");
const places = await model("places");

const read = (query: string, of = notes, operation: "list" | "count" = "list") =>
  queryInput(of, operation, parametersOf(query));

const complaintsOf = (query: string, of = notes): string[] => {
  try {
    read(query, of);
  } catch (error) {
    if (error instanceof OperationError) {
      return error.complaints.map(({ pointer, code, message }) => `${pointer} ${code}: ${message}`);
    }
    throw error;
  }
  return [];
};

describe("a query string", () => {
  test.each([
    ["", {}],
    ["&&", {}],
    ["name=a", { where: { name: { eq: "a" } } }],
    ["name.eq=a", { where: { name: { eq: "a" } } }],
    ["name=", { where: { name: { eq: "" } } }],
    ["name", { where: { name: { eq: "" } } }],
    ["name=a=b", { where: { name: { eq: "a=b" } } }],
    ["name=a+b%2Bc%20d", { where: { name: { eq: "a b+c d" } } }],
    ["n%61me=a", { where: { name: { eq: "a" } } }],
    ["count=5", { where: { count: { eq: 5 } } }],
    ["count.gte=-5&count.lt=7", { where: { count: { gte: -5, lt: 7 } } }],
    ["count.between=1,5", { where: { count: { between: [1, 5] } } }],
    ["count.between=1&count.between=5", { where: { count: { between: [1, 5] } } }],
    ["ratio=1e3", { where: { ratio: { eq: 1000 } } }],
    ["big=9007199254740993", { where: { big: { eq: "9007199254740993" } } }],
    ["amount.gt=0.10", { where: { amount: { gt: "0.10" } } }],
    ["done=true", { where: { done: { eq: true } } }],
    ["body.isNull=false", { where: { body: { isNull: false } } }],
    ["body=null", { where: { body: { eq: "null" } } }],
    ['meta={"a":[1]}', { where: { meta: { eq: { a: [1] } } } }],
    ["meta=null", { where: { meta: { eq: null } } }],
    ['tags=["a","b"]', { where: { tags: { eq: ["a", "b"] } } }],
    ["name.contains=50%25", { where: { name: { contains: "50%" } } }],
    ["name=A&name.insensitive=true", { where: { name: { eq: "A", insensitive: true } } }],
    ["name.regex=^a.*,b$", { where: { name: { regex: "^a.*,b$" } } }],
    ["tags.has=a,b", { where: { tags: { has: "a,b" } } }],
    ["tags.hasAny=a,b", { where: { tags: { hasAny: ["a", "b"] } } }],
    ["tags.hasAll=a&tags.hasAll=b,c", { where: { tags: { hasAll: ["a", "b,c"] } } }],
    ["tags.isEmpty=true", { where: { tags: { isEmpty: true } } }],
    ["meta.path=a.b&meta.gte=5", { where: { meta: { path: "a.b", gte: 5 } } }],
    ["meta.path=a&meta.contains=5", { where: { meta: { path: "a", contains: "5" } } }],
    ["meta.path=a&meta.in=1,2", { where: { meta: { path: "a", in: [1, 2] } } }],
    ["name.in=a,b", { where: { name: { in: ["a", "b"] } } }],
    ["name.in=", { where: { name: { in: [] } } }],
    ["name.in=,a", { where: { name: { in: ["", "a"] } } }],
    ["name.notIn=a,b&name.notIn=c", { where: { name: { notIn: ["a,b", "c"] } } }],
    ["name.in=a%2Cb", { where: { name: { in: ["a", "b"] } } }],
    ["at=2025-01-01T00:00:00%2B01:00", { where: { at: { eq: "2025-01-01T00:00:00+01:00" } } }],
    ["sort=-count,name", { sort: "-count,name" }],
    ["sort=-count&sort=name&sort=body", { sort: ["-count", "name", "body"] }],
    ["fields=a&fields=b,c", { fields: ["a", "b,c"] }],
    ["include=a,b.c", { include: "a,b.c" }],
    ["include=a&include=b", { include: ["a", "b"] }],
    ['include={"a":{"limit":1}}', { include: { a: { limit: 1 } } }],
    ["limit=5&offset=10", { limit: 5, offset: 10 }],
    ["limit=-1&offset=1.5", { limit: -1, offset: "1.5" }],
    ["limit=1e3", { limit: "1e3" }],
    ["cursor=abc&total=exact", { cursor: "abc", total: "exact" }],
    ['where={"OR":[]}', { where: { OR: [] } }],
    ['where={"name":"a"}&name=b', { where: { AND: [{ name: "a" }, { name: { eq: "b" } }] } }],
  ])("%s", (query, input) => {
    expect(JSON.parse(JSON.stringify(read(query)))).toEqual(input);
  });

  test("searches the fields of a full text index, unless a field is called so", () => {
    const searched = { ...notes, search: ["name"] };
    expect(JSON.parse(JSON.stringify(read("search=a+-b&count=1", searched)))).toEqual({
      where: { search: "a -b", count: { eq: 1 } },
    });
    expect(complaintsOf("search=a&search=b", searched)).toEqual([
      "/search validation_failed: search is given twice.",
    ]);
    const { name } = notes.columns;
    const field = {
      ...searched,
      columns: { ...notes.columns, search: { ...name, column: "search" } },
    } as Model;
    expect(JSON.parse(JSON.stringify(read("search=a", field)))).toEqual({ where: { search: { eq: "a" } } });
    expect(complaintsOf("search=a")).toEqual([expect.stringMatching(/^\/search unknown_field/)]);
  });

  test("filters fields that are called like its own keys by their operators", () => {
    expect(JSON.parse(JSON.stringify(read("limit=3&limit.gt=1&where.eq=x", places)))).toEqual({
      limit: 3,
      where: { limit: { gt: 1 }, where: { eq: "x" } },
    });
  });

  test.each([
    ["nme=a", ['/nme unknown_field: There is no parameter "nme". Did you mean "name"?']],
    ["nme.eq=a", ['/nme.eq unknown_field: There is no parameter "nme.eq".']],
    ["lmit=1", ['/lmit unknown_field: There is no parameter "lmit". Did you mean "limit"?']],
    ["a~/b=1", ['/a~0~1b unknown_field: There is no parameter "a~/b".']],
    [
      "name.equals=a",
      [expect.stringMatching(/^\/name\.equals unknown_operator: There is no operator "equals" on name/)],
    ],
    [
      "done.gt=true",
      [expect.stringMatching(/^\/done\.gt unknown_operator: .* It takes eq, ne, in, notIn, isNull\.$/)],
    ],
    ["name.__proto__=a", [expect.stringMatching(/^\/name\.__proto__ unknown_operator/)]],
    ["__proto__=a", ['/__proto__ unknown_field: There is no parameter "__proto__".']],
    ["name=a&name=b", ["/name validation_failed: name is given twice."]],
    ["name=a&name.eq=b", ["/name.eq validation_failed: name.eq is given twice."]],
    ["limit=1&limit=2", ["/limit validation_failed: limit is given twice."]],
    ["count=x", ["/count validation_failed: count must be a whole number from -2147483648 to 2147483647."]],
    ["done=yes", ["/done validation_failed: done must be true or false."]],
    ["body.isNull=1", ["/body.isNull validation_failed: body.isNull must be true or false."]],
    ["count.between=1", ["/count.between validation_failed: count.between must be a list of two values."]],
    [
      "count.in=1,x",
      [expect.stringMatching(/^\/count\.in validation_failed: .* number 2 must be a whole number/)],
    ],
    ["meta=oops", ["/meta validation_failed: meta must be JSON."]],
    ["where={", ["/where validation_failed: where is not JSON: it goes wrong at its end."]],
    [
      "where=[&nme=1",
      [expect.stringMatching(/^\/where validation_failed/), expect.stringMatching(/^\/nme unknown_field/)],
    ],
    ["%=1", [" validation_failed: The query string must be percent-encoded UTF-8."]],
    ["name=%ff", [" validation_failed: The query string must be percent-encoded UTF-8."]],
  ])("%s is refused", (query, complaints) => {
    expect(complaintsOf(query)).toEqual(complaints);
  });

  test("of a count has no page", () => {
    expect(JSON.parse(JSON.stringify(read("name=a", notes, "count")))).toEqual({
      where: { name: { eq: "a" } },
    });
    expect(() => read("limit=1", notes, "count")).toThrow(/no parameter "limit"/);
  });

  test("of any content is read or refused, and touches no prototype", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "name",
        "count",
        "where",
        "limit",
        "sort",
        ".eq",
        ".in",
        "=",
        "&",
        "__proto__",
        "%",
        "%00",
        "[",
        "{",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          read(pieces.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(OperationError);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("as URLSearchParams writes it means what was put in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (name, body) => {
        const text = body.replaceAll("\0", "");
        const query = new URLSearchParams({ name, body: text }).toString();
        expect(JSON.parse(JSON.stringify(read(query)))).toEqual({
          where: { name: { eq: name }, body: { eq: text } },
        });
      }),
    );
  });
});
