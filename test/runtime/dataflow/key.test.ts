import { describe, expect, test } from "vitest";
import { keyFromSegment, keyParameters, segmentOf } from "#runtime/dataflow/key.js";
import { tableOf } from "#runtime/dataflow/table.js";
import type { ColumnType, Model } from "#runtime/dataflow/model.js";

function keyed(...types: ColumnType[]): Model {
  const fields = types.map((type, index) => [`k${index + 1}`, { column: `k${index + 1}`, type }] as const);
  return {
    name: "Thing",
    accessor: "thing",
    resource: "things",
    table: "things",
    key: fields.map(([name]) => name),
    columns: { before: { column: "before", type: "text" }, ...Object.fromEntries(fields) },
    constraints: {},
    limit: { default: 20, maximum: 100 },
  };
}

const id = "0190A5E0-0000-7000-8000-000000000000";

describe("a segment becomes a key", () => {
  test.each([
    [keyed("uuid"), id, id],
    [keyed("integer"), "7", 7],
    [keyed("integer"), "-7", -7],
    [keyed("bigint"), "9007199254740993", "9007199254740993"],
    [keyed("text"), "a%2Fb%25%2C%3A%20%C3%A9%F0%9F%98%80", "a/b%,: é😀"],
    [keyed("text"), "a,b+c", "a,b+c"],
    [keyed("text"), "%252F", "%2F"],
    [keyed("integer", "integer"), "1,3402", { k1: 1, k2: 3402 }],
    [keyed("text", "text"), "a%2Cb,c", { k1: "a,b", k2: "c" }],
    [keyed("date"), "2024-02-29", "2024-02-29"],
  ])("%#: %s %s", (model, segment, key) => {
    expect(keyFromSegment(model, segment)).toEqual(key);
  });

  test.each([
    [keyed("uuid"), "nope", "/k1"],
    [keyed("integer"), "1.5", "/k1"],
    [keyed("integer"), "1e3", "/k1"],
    [keyed("integer"), "0x10", "/k1"],
    [keyed("integer"), " 7", "/k1"],
    [keyed("integer"), "", "/k1"],
    [keyed("integer"), "9".repeat(40), "/k1"],
    [keyed("integer"), "٣", "/k1"],
    [keyed("text"), "%", "/k1"],
    [keyed("text"), "%ff", "/k1"],
    [keyed("text"), "%00", "/k1"],
    [keyed("text"), "%ED%A0%80", "/k1"],
    [keyed("integer", "integer"), "1", undefined],
    [keyed("integer", "integer"), "1,2,3", undefined],
    [keyed("integer", "integer"), "1,x", "/k2"],
  ])("%#: refuses %s %s", (model, segment, pointer) => {
    expect(() => keyFromSegment(model, segment)).toThrow(
      expect.objectContaining({
        code: "validation_failed",
        complaints: pointer === undefined ? [] : [expect.objectContaining({ pointer })],
      }),
    );
  });
});

describe("a row gives its segment, which leads back to it", () => {
  test.each([
    [keyed("text"), ["x", "a/b%,: é😀"], "a%2Fb%25%2C%3A%20%C3%A9%F0%9F%98%80", "a/b%,: é😀"],
    [keyed("integer", "text"), ["x", "-1", "a,b"], "-1,a%2Cb", { k1: -1, k2: "a,b" }],
    [
      keyed("timestamp"),
      ["x", "2024-01-01 02:00:00+02"],
      "2024-01-01T00%3A00%3A00.000000Z",
      "2024-01-01T00:00:00.000000Z",
    ],
    [keyed("bytes"), ["x", "\\xfbff"], "%2B%2F8%3D", "+/8="],
    [keyed("boolean"), ["x", "t"], "true", true],
  ])("%#", (model, cells, segment, key) => {
    expect(segmentOf(tableOf(model), cells)).toBe(segment);
    expect(keyFromSegment(model, segment)).toEqual(key);
  });
});

describe("a key becomes parameters", () => {
  test.each([
    [keyed("uuid"), id, [id]],
    [keyed("integer"), 7, ["7"]],
    [keyed("integer"), { k1: 7 }, ["7"]],
    [keyed("text", "integer"), { k2: 7, k1: "a" }, ["a", "7"]],
  ])("%#", (model, key, parameters) => {
    expect(keyParameters(tableOf(model), key)).toEqual(parameters);
  });

  test.each([
    [keyed("integer"), "7", "validation_failed", ["/k1"]],
    [keyed("integer"), undefined, "validation_failed", ["/k1"]],
    [keyed("integer"), null, "validation_failed", ["/k1"]],
    [keyed("integer"), [7], "validation_failed", ["/k1"]],
    [keyed("integer"), {}, "validation_failed", ["/k1"]],
    [keyed("integer"), { k1: 7, k2: 8 }, "unknown_field", ["/k2"]],
    [keyed("integer", "integer"), 7, "validation_failed", [""]],
    [keyed("integer", "integer"), { k1: 7 }, "validation_failed", ["/k2"]],
    [keyed("integer", "integer"), Object.create({ k1: 1, k2: 2 }), "validation_failed", ["/k1", "/k2"]],
  ])("%#: refuses %s %j", (model, key, code, pointers) => {
    expect(() => keyParameters(tableOf(model), key)).toThrow(
      expect.objectContaining({
        code,
        complaints: pointers.map((pointer) => expect.objectContaining({ pointer })),
      }),
    );
  });
});
