import { describe, expect, test } from "vitest";
import * as rules from "#runtime/values.js";

const accepted: Record<string, readonly unknown[]> = {
  text: ["", "a", "\u{10ffff}", "\u2028", "\ue000", "x".repeat(100_000)],
  uuid: ["00000000-0000-0000-0000-000000000000", "FFFFFFFF-ffff-1fff-0000-AbCdEf012345"],
  integer: [0, -0, -2_147_483_648, 2_147_483_647],
  bigint: ["0", "-1", "9007199254740993", "9223372036854775807", "-9223372036854775808", "007"],
  float: [0, -0, 5e-324, 1.7976931348623157e308],
  decimal: ["0", "-1.50", "0.000", "9".repeat(131_072), `0.${"1".repeat(16_383)}`],
  boolean: [true, false],
  timestamp: [
    "2024-02-29T00:00:00Z",
    "2000-02-29t23:59:59.123456z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59.999999-15:59",
  ],
  date: ["0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"],
  time: ["00:00:00", "23:59:59.999999", "12:00:00.5"],
  json: [null, 0, -1.5, "", {}, [], { a: [null, { b: undefined }] }, Object.create(null), nested(99)],
  bytes: ["", "AA==", "AAE=", "AAEC", "+/+/"],
  vector: [[0], [1.5, -3e38]],
};

const refused: Record<string, readonly unknown[]> = {
  text: ["\0", "a\0", "\ud800", "\udc00", "\udc00\ud800", 1, null, undefined, {}, ["a"], new String("a")],
  uuid: [
    "",
    "00000000000000000000000000000000",
    "{00000000-0000-0000-0000-000000000000}",
    "00000000-0000-0000-0000-00000000000g",
    "0000000-00000-0000-0000-000000000000",
    0,
  ],
  integer: [0.5, 2_147_483_648, -2_147_483_649, "1", Number.NaN, Infinity, 1n, null, true],
  bigint: [
    1,
    "",
    "-",
    "1.5",
    "1e3",
    " 1",
    "+1",
    "9223372036854775808",
    "-9223372036854775809",
    "1".repeat(40),
    "٣",
    1n,
  ],
  float: ["1", Number.NaN, Infinity, -Infinity, null],
  decimal: [
    1.5,
    "",
    ".5",
    "1.",
    "1e3",
    "-",
    "+1",
    "NaN",
    "Infinity",
    "1.2.3",
    "٣",
    "9".repeat(131_073),
    `0.${"1".repeat(16_384)}`,
  ],
  boolean: [0, "true", null],
  timestamp: [
    "2024-02-29",
    "2024-02-29T00:00:00",
    "2023-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z",
    "2024-02-30T00:00:00Z",
    "2024-04-31T00:00:00Z",
    "2024-00-01T00:00:00Z",
    "2024-13-01T00:00:00Z",
    "2024-01-00T00:00:00Z",
    "2024-01-01 00:00:00Z",
    "2024-01-01T24:00:00Z",
    "2024-01-01T00:60:00Z",
    "2016-12-31T23:59:60Z",
    "2024-01-01T00:00:00.1234567Z",
    "2024-01-01T00:00:00.Z",
    "2024-01-01T00:00:00+0100",
    "2024-01-01T00:00:00+16:00",
    "2024-01-01T00:00:00+01:60",
    "2024-01-01T00:00:00Zx",
    "0000-01-01T00:00:00Z",
    "+012024-01-01T00:00:00Z",
    "infinity",
    "now",
    1,
    new Date(),
  ],
  date: ["2023-02-29", "2024-1-1", "2024-01-01T", "0000-01-01", "today", "2024/01/01", "２０２４-01-01"],
  time: ["24:00:00", "1:00:00", "12:00", "12:00:00.", "12:00:00.1234567", "12:00:60", "12:00:00Z", ""],
  json: [
    undefined,
    Infinity,
    Number.NaN,
    1n,
    "\0",
    "\ud800",
    { "\udc00": 1 },
    [undefined],
    Array.from({ length: 2 }),
    () => 0,
    new Date(),
    new Map(),
    Symbol("a"),
    nested(101),
    cyclic(),
  ],
  bytes: ["A", "AA", "AAA", "AA=A", "=AAA", "A===", "AB==", "AAB=", "AA-_", "AA==\n", 1],
  vector: [[], ["1"], [Infinity], [1e39], "[1]", null, [null]],
};

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < depth; i += 1) value = { a: value };
  return value;
}

function cyclic(): unknown {
  const value: unknown[] = [];
  value.push(value, value);
  return value;
}

const byName = rules as unknown as Record<string, rules.Rule>;

describe.each(Object.keys(accepted))("%s", (name) => {
  test.each((accepted[name] ?? []).map((value) => [value]))("takes %j", (value) => {
    expect(byName[name]?.(value)).toBeNull();
  });

  test.each((refused[name] ?? []).map((value) => [value]))("refuses %s", (value) => {
    expect(byName[name]?.(value)).toMatch(/^Must .*\.$/);
  });
});

test("a oneOf takes its values and nothing that an object inherits", () => {
  const rule = rules.oneOf(["a", "constructor"]);
  expect(rule("a")).toBeNull();
  expect(rule("constructor")).toBeNull();
  expect(rule("toString")).toBe('Must be one of "a", "constructor".');
  expect(rule(0)).toBe('Must be one of "a", "constructor".');
});

test("code points are counted as PostgreSQL counts characters", () => {
  expect(rules.codePoints("")).toBe(0);
  expect(rules.codePoints("a\u{1f600}é")).toBe(3);
  expect(rules.codePoints("👩‍👩‍👧‍👦")).toBe(7);
});

test("base64 knows its bytes", () => {
  expect(rules.base64Bytes("")).toBe(0);
  expect(rules.base64Bytes("AA==")).toBe(1);
  expect(rules.base64Bytes("AAE=")).toBe(2);
  expect(rules.base64Bytes("AAEC")).toBe(3);
});
