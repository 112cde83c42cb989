import { describe, expect, test } from "vitest";
import type * as z from "zod";
import * as v from "#runtime/validators.js";

function messages(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

const cases: readonly [
  title: string,
  schema: z.ZodType,
  valid: readonly unknown[],
  invalid: readonly [unknown, string][],
][] = [
  [
    "text",
    v.text({ min: 2, max: 3 }),
    ["ab", "😀😀😀"],
    [
      ["a", "Must have at least 2 characters."],
      ["😀", "Must have at least 2 characters."],
      ["abcd", "Must have at most 3 characters."],
      ["a\0", "Must be text without NUL characters and lone surrogates."],
      [1, "Must be text."],
      [undefined, "Is required."],
    ],
  ],
  ["text of at least one", v.text({ min: 1 }), ["a"], [["", "Must have at least 1 character."]]],
  ["pattern", v.text({ pattern: "^\\p{Lu}" }), ["É"], [["é", "Must match the pattern ^\\p{Lu}."]]],
  [
    "pattern of any length",
    v.text({ pattern: /^(?:a+)+$/u }),
    ["aaa"],
    [["b", "Must match the pattern ^(?:a+)+$."]],
  ],
  [
    "email",
    v.text({ format: "email" }),
    ["a@b.c", "o'neil+x@sub.example.com", "a@localhost"],
    ["a", "a@", "@b.c", "a b@c.d", "a@b..c", "a@-b.c", "a@b.c\n"].map((value) => [
      value,
      "Must be an e-mail address.",
    ]),
  ],
  [
    "url",
    v.text({ format: "url" }),
    ["http://a.b/c?d#e", "HTTPS://a"],
    ["a.b", "javascript:alert(1)", "ftp://a", "http://", "http://a b", "http:\\\\a", "//a"].map((value) => [
      value,
      "Must be an absolute URL that begins with http:// or https://.",
    ]),
  ],
  [
    "slug",
    v.text({ format: "slug" }),
    ["a", "a-b-2"],
    ["", "A", "-a", "a-", "a--b", "é"].map((value) => [
      value,
      "Must be lower-case letters and digits, in words joined by hyphens.",
    ]),
  ],
  [
    "uuid",
    v.uuid(),
    ["00000000-0000-0000-0000-00000000000F"],
    [["x", "Must be a UUID: 8-4-4-4-12 hexadecimal digits with hyphens."]],
  ],
  [
    "integer",
    v.integer({ min: 1, max: 5 }),
    [1, 5],
    [
      [0, "Must be at least 1."],
      [6, "Must be at most 5."],
      [1.5, "Must be a whole number from -2147483648 to 2147483647."],
      ["1", "Must be a whole number from -2147483648 to 2147483647."],
      [2 ** 31, "Must be a whole number from -2147483648 to 2147483647."],
      [Infinity, "Must be a whole number from -2147483648 to 2147483647."],
    ],
  ],
  [
    "float",
    v.float({ min: -0.5, max: 0.5 }),
    [0.5, -0.5, -0],
    [
      [0.6, "Must be at most 0.5."],
      [Number.NaN, "Must be a finite number."],
      ["1", "Must be a finite number."],
    ],
  ],
  [
    "bigint",
    v.bigint({ min: "9007199254740992", max: "9007199254740994" }),
    ["9007199254740992", "9007199254740993"],
    [
      ["9007199254740991", "Must be at least 9007199254740992."],
      ["9007199254740995", "Must be at most 9007199254740994."],
      [1, "Must be a string of digits from -9223372036854775808 to 9223372036854775807."],
    ],
  ],
  [
    "decimal",
    v.decimal({ precision: 5, scale: 2, min: "-10.5", max: 100 }),
    ["100", "99.99", "-10.5", "-10.50", "-0", "0001.5", "0.01"],
    [
      ["1.001", "Must have at most 2 fraction digits."],
      ["1.500", "Must have at most 2 fraction digits."],
      ["1000", "Must have at most 3 whole digits."],
      ["100.01", "Must be at most 100."],
      ["-10.51", "Must be at least -10.5."],
      [1.5, 'Must be a decimal number in a string, such as "12.50".'],
    ],
  ],
  [
    "decimal without scale",
    v.decimal({ precision: 3 }),
    ["999"],
    [
      ["1.5", "Must have at most 0 fraction digits."],
      ["1000", "Must have at most 3 whole digits."],
    ],
  ],
  [
    "decimal of all fraction",
    v.decimal({ precision: 2, scale: 2 }),
    ["0.99", "-0.5"],
    [["1.00", "Must have at most 0 whole digits."]],
  ],
  ["decimal without precision", v.decimal(), [`${"9".repeat(40)}.${"9".repeat(40)}`], []],
  [
    "boolean",
    v.boolean(),
    [true, false],
    [
      ["true", "Must be true or false."],
      [0, "Must be true or false."],
    ],
  ],
  [
    "timestamp",
    v.timestamp(),
    ["2024-01-01T00:00:00+02:00"],
    [
      ["2024-01-01", expect.stringContaining("RFC 3339")],
      [undefined, "Is required."],
    ],
  ],
  ["date", v.date(), ["2024-02-29"], [["2023-02-29", 'Must be a calendar date, such as "2025-01-31".']]],
  ["time", v.time(), ["12:00:00"], [["12:00", expect.stringContaining("Must be a time of day")]]],
  [
    "json",
    v.json(),
    [0, "", false, {}, [null]],
    [
      [undefined, "Is required."],
      [null, "Must not be null."],
      [{ a: Infinity }, "Must be JSON whose numbers are finite."],
      [["\0"], "Must be JSON whose strings have no NUL characters and lone surrogates."],
    ],
  ],
  ["json or null", v.json().nullable(), [null, {}], [[undefined, "Is required."]]],
  [
    "bytes",
    v.bytes({ min: 1, max: 2 }),
    ["AA==", "AAE="],
    [
      ["", "Must have at least 1 byte."],
      ["AAEC", "Must have at most 2 bytes."],
      ["?", "Must be bytes in base64 with padding (RFC 4648)."],
    ],
  ],
  [
    "oneOf",
    v.oneOf(["a", "b"]),
    ["a"],
    [
      ["c", 'Must be one of "a", "b".'],
      [undefined, "Is required."],
      ["toString", 'Must be one of "a", "b".'],
    ],
  ],
  [
    "array",
    v.array(v.integer({ max: 5 }), { min: 1, max: 2 }),
    [[1], [1, 1]],
    [
      [[], "Must have at least 1 item."],
      [[1, 2, 3], "Must have at most 2 items."],
      [[6], "Must be at most 5."],
      [[null], "Must be a whole number from -2147483648 to 2147483647."],
      ["1", "Must be a list."],
    ],
  ],
  [
    "vector",
    v.vector(2),
    [[1, -0.5]],
    [
      [[1], "Must have exactly 2 numbers."],
      [[1, 1e39], "Must be a list of finite numbers."],
      [[1, "2"], "Must be a finite number."],
    ],
  ],
];

describe.each(cases)("%s", (_, schema, valid, invalid) => {
  test("takes what fits, as it is", () => {
    for (const value of valid) expect(schema.parse(value)).toEqual(value);
  });

  test("refuses the rest in one sentence", () => {
    for (const [value, message] of invalid) expect(messages(schema, value)).toEqual([message]);
  });
});

test("the module imports nothing of Node", async () => {
  const { readFile } = await import("node:fs/promises");
  for (const name of ["validators", "values"]) {
    const source = await readFile(new URL(`../../runtime/${name}.ts`, import.meta.url), "utf8");
    expect(source).not.toMatch(/from "node:|\bBuffer\b|\bprocess\b/);
  }
});
