import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CsvError, csvLine, CsvReader, type CsvRecord } from "#runtime/command-line/csv.js";

/** The records of a text that comes in pieces; each cell as it is, null where it is empty without quotes. */
function read(...pieces: readonly string[]): { line: number; cells: (string | null)[] }[] {
  const reader = new CsvReader();
  const records: CsvRecord[] = [];
  for (const piece of pieces) records.push(...reader.push(piece));
  records.push(...reader.end());
  return records.map(({ line, cells }) => ({
    line,
    cells: cells.map(({ text, isQuoted }) => (text === "" && !isQuoted ? null : text)),
  }));
}

const cellsOf = (text: string) => read(text).map(({ cells }) => cells);

describe("what RFC 4180 says is read", () => {
  test.each([
    [
      "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n",
      [
        ["aaa", "bbb", "ccc"],
        ["zzz", "yyy", "xxx"],
      ],
    ],
    ["aaa,bbb", [["aaa", "bbb"]]],
    ["a\nb\n", [["a"], ["b"]]],
    ['"aaa","b \r\nbb","ccc"\r\nzzz', [["aaa", "b \r\nbb", "ccc"], ["zzz"]]],
    ['"aaa","b""bb",c', [["aaa", 'b"bb', "c"]]],
    ['""""', [['"']]],
    [" a , b ", [[" a ", " b "]]],
    ['a,,"",', [["a", null, "", null]]],
    ["\r\n", [[null]]],
    ["", []],
    ["a,\r\n", [["a", null]]],
    ["a,", [["a", null]]],
    ['""', [[""]]],
  ])("%j", (text, cells) => expect(cellsOf(text)).toEqual(cells));
});

test("lines are those of the file", () => {
  expect(read('a,b\n"1\n2\r\n3",x\n\ny,z')).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: ["1\n2\r\n3", "x"] },
    { line: 5, cells: [null] },
    { line: 6, cells: ["y", "z"] },
  ]);
});

describe("what is no CSV is refused with its line", () => {
  test.each([
    ['a\n"b', 2, "closing quote is missing"],
    ['a\nb"c\n', 2, "a value that does not begin with one"],
    ['a\n"b"c\n', 2, "Behind a closing quote"],
    ['"b" \n', 1, "Behind a closing quote"],
    ["a\rb", 1, "carriage return"],
    ["a\r", 1, "carriage return"],
  ])("%j", (text, line, message) => {
    const error: unknown = (() => {
      try {
        return read(text);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(CsvError);
    expect(error).toMatchObject({ line, message: expect.stringContaining(message) });
  });

  test("a quote that nobody closes does not swallow the memory", () => {
    const reader = new CsvReader();
    reader.push('a\n"');
    const piece = "x".repeat(1024 * 1024);
    expect(() => {
      for (let i = 0; i < 20; i += 1) reader.push(piece);
    }).toThrow("closing quote is missing");
  });
});

const cell = fc.option(
  fc.string({
    unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "é", "😀", "\t", "\u2028", "'", ";"),
    maxLength: 8,
  }),
  { nil: null },
);

test("what is written is read again, wherever it is cut in pieces", () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.array(fc.nat(200), { maxLength: 6 }), (table, cuts) => {
      const text = table.map(csvLine).join("");
      const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((place, index) => text.slice(places[index], place));
      expect(read(...pieces).map(({ cells }) => cells)).toEqual(table);
    }),
    { numRuns: 500 },
  );
});
