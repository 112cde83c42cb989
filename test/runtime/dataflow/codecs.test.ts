import { describe, expect, test } from "vitest";
import { codecOf } from "#runtime/dataflow/codecs.js";
import { arrayJson, arrayParameter } from "#runtime/dataflow/codecs/array.js";
import { dateJson, timestampJson } from "#runtime/dataflow/codecs/timestamp.js";
import { entityTag, rowWriter } from "#runtime/dataflow/shape.js";
import type { Column, ColumnType } from "#runtime/dataflow/model.js";

describe("a printed timestamp is answered in UTC with six fraction digits", () => {
  test.each([
    ["2024-02-29 12:34:56+00", "2024-02-29T12:34:56.000000Z"],
    ["2024-02-29 12:34:56.1+00", "2024-02-29T12:34:56.100000Z"],
    ["2024-02-29 12:34:56.123456+00", "2024-02-29T12:34:56.123456Z"],
    ["2024-03-01 00:30:00+01", "2024-02-29T23:30:00.000000Z"],
    ["2023-12-31 20:00:00.000001-05", "2024-01-01T01:00:00.000001Z"],
    ["2024-01-01 00:00:00+05:45", "2023-12-31T18:15:00.000000Z"],
    ["2024-02-29 12:34:56.123+05:45", "2024-02-29T06:49:56.123000Z"],
    ["2024-02-29 12:34:56.123456-05", "2024-02-29T17:34:56.123456Z"],
    ["2024-02-29 12:34:56.123456+05", "2024-02-29T07:34:56.123456Z"],
    ["1890-01-01 00:00:00-04:56:02", "1890-01-01T04:56:02.000000Z"],
    ["0001-01-01 00:00:00+00", "0001-01-01T00:00:00.000000Z"],
    ["0001-12-31 23:59:59+00 BC", "0000-12-31T23:59:59.000000Z"],
    ["0001-01-01 00:00:00+14", "0000-12-31T10:00:00.000000Z"],
    ["0002-01-01 00:00:00+00 BC", "-000001-01-01T00:00:00.000000Z"],
    ["4713-01-01 00:00:00+00 BC", "-004712-01-01T00:00:00.000000Z"],
    ["9999-12-31 23:59:59.999999+00", "9999-12-31T23:59:59.999999Z"],
    ["9999-12-31 23:59:59-14", "+010000-01-01T13:59:59.000000Z"],
    ["10000-01-01 00:00:00+00", "+010000-01-01T00:00:00.000000Z"],
    ["294276-12-31 23:59:59.999999+00", "+294276-12-31T23:59:59.999999Z"],
    ["infinity", "infinity"],
    ["-infinity", "-infinity"],
  ])("%s", (cell, answer) => {
    expect(timestampJson(cell)).toBe(`"${answer}"`);
  });

  test("as Date does, over all centuries that both know", () => {
    for (let year = 1; year <= 9999; year += 7) {
      const month = String((year % 12) + 1).padStart(2, "0");
      const printed = `${String(year).padStart(4, "0")}-${month}-28 23:59:59.5-05:30`;
      const milliseconds = Date.parse(`${printed.slice(0, 10)}T23:59:59.500-05:30`);
      const iso = new Date(milliseconds).toISOString().replace(/(\.\d{3})Z$/, "$1000Z");
      expect(timestampJson(printed)).toBe(`"${iso}"`);
    }
  });
});

test.each([
  ["2024-02-29", "2024-02-29"],
  ["0001-01-01", "0001-01-01"],
  ["0001-01-01 BC", "0000-01-01"],
  ["4713-11-24 BC", "-004712-11-24"],
  ["10000-01-01", "+010000-01-01"],
  ["5874897-12-31", "+5874897-12-31"],
  ["infinity", "infinity"],
  ["-infinity", "-infinity"],
])("the date %s", (cell, answer) => {
  expect(dateJson(cell)).toBe(`"${answer}"`);
});

describe("arrays", () => {
  const quote = (text: string): string => JSON.stringify(text);

  test.each([
    ["{}", []],
    ["{a}", ["a"]],
    ["{a,NULL,b}", ["a", null, "b"]],
    ['{"NULL","null",null}', ["NULL", "null", "null"]],
    ['{"","a b","a,b","{}","a\\"b","a\\\\b","\u2028"}', ["", "a b", "a,b", "{}", 'a"b', "a\\b", "\u2028"]],
    ['{"a\nb"}', ["a\nb"]],
    [
      "{{a,b},{c,d}}",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["{{{a}}}", [[["a"]]]],
    ["[0:1]={a,b}", ["a", "b"]],
    ["[-1:-1][2:3]={{a,b}}", [["a", "b"]]],
  ])("%s", (cell, value) => {
    expect(JSON.parse(arrayJson(cell, quote))).toEqual(value);
  });

  test("a parameter comes back as the same list", () => {
    const texts = ["", "NULL", "a,b", "{", '"', "\\", '\\"', " ", "\u{1f600}", "\n"];
    expect(JSON.parse(arrayJson(arrayParameter(texts), quote))).toEqual(texts);
    expect(arrayParameter([])).toBe("{}");
  });
});

describe("a text of a URL or command line", () => {
  const read = (type: ColumnType, text: string, more: Partial<Column> = {}): unknown => {
    const codec = codecOf({ type, ...more });
    const value = codec.fromText(text);
    return value === undefined || codec.rule(value) !== null ? "refused" : value;
  };

  test.each<[ColumnType, string, unknown]>([
    ["text", "", ""],
    ["text", "null", "null"],
    ["integer", "7", 7],
    ["integer", "-0", -0],
    ["float", "1.5e3", 1500],
    ["float", "-0.5", -0.5],
    ["bigint", "9007199254740993", "9007199254740993"],
    ["decimal", "1.50", "1.50"],
    ["boolean", "true", true],
    ["boolean", "false", false],
    ["json", '{"a":1}', { a: 1 }],
    ["json", "7", 7],
  ])("is read: %s %s", (type, text, value) => {
    expect(read(type, text)).toEqual(value);
  });

  test("of a list or vector is JSON", () => {
    expect(read("array", '["a","b"]', { item: { type: "text" } })).toEqual(["a", "b"]);
    expect(read("array", "a,b", { item: { type: "text" } })).toBe("refused");
    expect(read("vector", "[1,0.5]")).toEqual([1, 0.5]);
  });

  test.each<[ColumnType, string]>([
    ["integer", ""],
    ["integer", "1.0"],
    ["integer", "1e3"],
    ["integer", "0x1"],
    ["integer", " 1"],
    ["integer", "1_000"],
    ["integer", "2147483648"],
    ["integer", "1".repeat(1000)],
    ["float", "1e999"],
    ["float", "Infinity"],
    ["float", "NaN"],
    ["float", ".5"],
    ["float", "1."],
    ["float", "+1"],
    ["float", "01"],
    ["boolean", "yes"],
    ["boolean", "1"],
    ["boolean", "TRUE"],
    ["boolean", ""],
    ["bigint", "1e3"],
    ["decimal", "1e3"],
    ["date", "today"],
    ["timestamp", "now"],
    ["uuid", "x"],
    ["json", "{"],
    ["json", "1e999"],
    ["bytes", "?"],
  ])("is refused: %s %s", (type, text) => {
    expect(read(type, text)).toBe("refused");
  });
});

test("a row is written in its order, null as null, and no further than its columns", () => {
  const write = rowWriter([
    { field: "a", codec: codecOf({ type: "integer" }) },
    { field: 'b"c', codec: codecOf({ type: "text" }) },
    { field: "d", codec: codecOf({ type: "boolean" }) },
  ]);
  expect(write(["1", null, "t", "777"])).toBe('{"a":1,"b\\"c":null,"d":true}');
  expect(rowWriter([])([])).toBe("{}");
});

describe("an entity tag", () => {
  test.each([
    ["2024-02-29 12:34:56.123456+00", '"7-1709210096123456"'],
    ["2024-02-29 13:34:56.123456+01", '"7-1709210096123456"'],
    ["2024-02-29 12:34:56+00", '"7-1709210096000000"'],
    ["1970-01-01 00:00:00+00", '"7-0000000"'],
    ["infinity", '"7-infinity"'],
    [null, '"7"'],
  ])("of %s", (updatedAt, tag) => {
    expect(entityTag("7", updatedAt)).toBe(tag);
  });
});
