/** A pattern means the same to the validator and to the column, or it is refused. */
import { PGlite } from "@electric-sql/pglite";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complainOfPattern, patternForPostgres } from "#generator/fields/pattern.js";

test.each([
  ["(", "not a regular expression"],
  ["\\p{Lu}", "the escape \\p"],
  ["(a)\\1", "a reference to a group"],
  ["(?<x>a)\\k<x>", "the escape \\k"],
  ["[[:alpha:]", 'a "[" inside a class'],
  ["[]", "an empty class"],
  ["[^]", "an empty class"],
  ["[\\D]", "\\D inside a class"],
  ["a{256}", "a repetition above 255"],
  ["\\0", "the escape \\0"],
  ["\\cA", "the escape \\c"],
  ["\\ud800", "half of a surrogate pair"],
])("%s is refused: %s", (pattern, complaint) => {
  expect(complainOfPattern(pattern)).toContain(complaint);
});

test.each([
  [".", "[^\\n\\r\\u2028\\u2029]"],
  ["\\bx\\B", "\\yx\\Y"],
  ["\\x41\\u0042\\u{1F600}", "\\u0041\\u0042\\U0001f600"],
  ["(?<year>\\d{4})", "([0-9]{4})"],
  ["[\\w.-]+", "[A-Za-z0-9_.-]+"],
  ["\\D\\W", "[^0-9][^A-Za-z0-9_]"],
  ["^\\/\\.$", "^\\/\\.$"],
])("%s is %s to PostgreSQL", (pattern, translated) => {
  expect(complainOfPattern(pattern)).toBeNull();
  expect(patternForPostgres(pattern)).toBe(translated);
});

describe("on a database", () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
  });
  afterAll(() => database.close());

  const characters = "aB9_-.\n\r\t \\/[]{}()*+?^$|&~:=!#,'\"é日\u00a0\u2028\u{1f600}";
  const character = fc.constantFrom(...characters, "a", "b", "a", "b", "0");
  const atoms = fc.oneof(
    character.map((char) => (/[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char)),
    fc.constantFrom(
      ".",
      "\\d",
      "\\D",
      "\\w",
      "\\W",
      "\\s",
      "\\S",
      "\\x41",
      "\\u00e9",
      "\\u{1f600}",
      "[ab]",
      "[^ab]",
    ),
    fc.constantFrom(
      "[a-c_.-]",
      "[\\w-]",
      "[^\\s]",
      "[\\]\\[\\\\]",
      "[\\b]",
      "[!-~]",
      "[$^|]",
      "[.*+?]",
      "[:a:]",
      "[=]",
    ),
    fc.constantFrom("^", "$", "\\b", "\\B"),
  );
  const quantifier = fc.constantFrom(
    "",
    "",
    "",
    "*",
    "+",
    "?",
    "{2}",
    "{0,2}",
    "{1,}",
    "*?",
    "+?",
    "??",
    "{1,2}?",
  );
  const pattern = fc.letrec<{ branch: string; group: string }>((tie) => ({
    branch: fc
      .array(fc.tuple(fc.oneof({ maxDepth: 2 }, atoms, tie("group")), quantifier), { maxLength: 4 })
      .map((parts) => parts.map((part) => part.join("")).join("")),
    group: fc
      .tuple(fc.constantFrom("(", "(?:", "(?<n>", "(?=", "(?!", "(?<=", "(?<!"), tie("branch"), tie("branch"))
      .map(([open, left, right]) => `${open}${left}|${right})`),
  })).branch;
  const given = fc
    .array(fc.oneof(character, fc.constantFrom("a", "b", "aa", "é")), { maxLength: 6 })
    .map((all) => all.join(""));

  test("both match the same texts", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(pattern, fc.array(given, { minLength: 8, maxLength: 8 }), async (source, texts) => {
        fc.pre(complainOfPattern(source) === null);
        const expression = new RegExp(source, "u");
        const { rows } = await database.query<{ matched: boolean }>(
          `SELECT t COLLATE "C" ~ $1 AS matched FROM unnest($2::text[]) WITH ORDINALITY AS u (t, n) ORDER BY n`,
          [patternForPostgres(source), texts],
        );
        expect(rows.map(({ matched }) => matched)).toEqual(texts.map((text) => expression.test(text)));
        compared += 1;
      }),
      { numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});
