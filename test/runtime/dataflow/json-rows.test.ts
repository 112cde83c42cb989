import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codecOf } from "#runtime/dataflow/codecs.js";
import { JsonRows, RowForm } from "#runtime/dataflow/json-rows.js";
import type { Column } from "#runtime/dataflow/model.js";
import { rowWriter } from "#runtime/dataflow/shape.js";

type Cells = readonly (string | null)[];

/** A row as the wire has it, behind bytes of something else. */
function onWire(cells: Cells): readonly [Buffer, number] {
  const parts: Buffer[] = [Buffer.from("before")];
  for (const cell of cells) {
    const length = Buffer.alloc(4);
    const bytes = Buffer.from(cell ?? "");
    length.writeInt32BE(cell === null ? -1 : bytes.length);
    parts.push(length, bytes);
  }
  return [Buffer.concat([...parts, Buffer.from("behind")]), 6];
}

function page(columns: Parameters<typeof rowWriter>[0], rows: readonly Cells[], limit: number): string {
  const sink = new JsonRows(new RowForm(columns), limit, columns.length);
  for (const cells of rows) sink.row(...onWire(cells));
  return sink.body("]}").toString("utf8");
}

const digits = fc.stringMatching(/^-?[1-9]\d{0,40}$/);
const moment = fc.stringMatching(
  /^(?:(?:\d{4}|1\d{4,5})-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-](?:00|05:30)(?: BC)?|-?infinity)$/,
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom('\u0001\b\t\n\f\r\u001f\u007f"\\/\u2028', "é".repeat(3000), '"'.repeat(5000), ""),
);
const quoted = (item: string): string => `"${item.replace(/["\\]/g, "\\$&")}"`;
const list = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.oneof(item, fc.constant("NULL"))).map((items) => `{${items.join(",")}}`);

/** What PostgreSQL prints, by type; null is mixed in. */
const cells = {
  text,
  uuid: fc.uuid(),
  integer: fc.integer().map(String),
  bigint: digits,
  float: fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
    fc.constantFrom("NaN", "Infinity", "-Infinity", "-0", "1e+308", "5e-324"),
  ),
  decimal: fc.oneof(digits, fc.constantFrom("0.00", "-12.500", "NaN", "Infinity")),
  boolean: fc.constantFrom("t", "f"),
  timestamp: moment,
  date: fc.constantFrom("2026-11-23", "0044-03-15 BC", "12026-01-01", "infinity", "-infinity", "0001-01-01"),
  time: fc.constantFrom("00:00:00", "23:59:59.999999"),
  json: fc.json(),
  bytes: fc.uint8Array().map((bytes) => `\\x${Buffer.from(bytes).toString("hex")}`),
  vector: fc.constantFrom("[1,2.5,-3]", "[0]"),
  oneOf: fc.constantFrom("open", 'a "b"', "ü"),
} satisfies Partial<Record<Column["type"], fc.Arbitrary<string>>>;

const arrays: readonly (readonly [Column["type"], fc.Arbitrary<string>])[] = [
  ["text", fc.oneof(list(text.map(quoted)), list(fc.stringMatching(/^[a-zé]{1,9}$/)))],
  ["integer", fc.oneof(list(cells.integer), fc.constantFrom("{{1,2},{3,NULL}}", "[0:1]={7,8}", "{}"))],
  ["timestamp", list(moment.map(quoted))],
  ["float", list(cells.float)],
  ["boolean", list(cells.boolean)],
];

describe("rows as bytes are rows as text", () => {
  const forms = [
    ...Object.entries(cells).map(
      ([type, arbitrary]) => [type, { type: type as Column["type"] }, arbitrary] as const,
    ),
    ...arrays.map(
      ([item, arbitrary]) =>
        [`${item}[]`, { type: "array" as const, item: { type: item } }, arbitrary] as const,
    ),
  ];
  test.each(forms)("%s", (_name, shape, arbitrary) => {
    const codec = codecOf(shape);
    const columns = [
      { field: "first", codec },
      { field: 'nächstes "', codec },
    ];
    const write = rowWriter(columns);
    const cell = fc.option(
      arbitrary.filter((value) => !/\p{Surrogate}/u.test(value) && !value.includes("\0")),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const expected = `{"data":[${rows.map((row) => write(row)).join(",")}]}`;
        expect(page(columns, rows, 10)).toBe(expected);
      }),
    );
  });
});

describe("a page", () => {
  const columns = [
    { field: "id", codec: codecOf({ type: "integer" }) },
    { field: "name", codec: codecOf({ type: "text" }) },
  ];
  const rows = (sink: JsonRows, count: number): void => {
    for (let n = 1; n <= count; n++) sink.row(...onWire([String(n), `row ${n}`, `extra ${n}`]));
  };

  test("ends at its limit, knows of a further row, and keeps the cells of its last", () => {
    const sink = new JsonRows(new RowForm(columns), 2, 3);
    rows(sink, 3);
    expect(sink.hasMore).toBe(true);
    expect(sink.last).toEqual(["2", "row 2", "extra 2"]);
    expect(JSON.parse(sink.body("]}").toString())).toEqual({
      data: [
        { id: 1, name: "row 1" },
        { id: 2, name: "row 2" },
      ],
    });
  });

  test("forgets what came before its statement was run again", () => {
    const sink = new JsonRows(new RowForm(columns), 2, 3);
    rows(sink, 3);
    sink.restart();
    rows(sink, 1);
    expect(sink.hasMore).toBe(false);
    expect(sink.body("]}").toString()).toBe('{"data":[{"id":1,"name":"row 1"}]}');
  });

  test("grows with its rows, and hands out bytes that the next one does not touch", () => {
    const form = new RowForm(columns);
    const bodies = [1, 2000, 3].map((count) => {
      const sink = new JsonRows(form, 5000, 3);
      rows(sink, count);
      return sink.body("]}");
    });
    expect(bodies.map((body) => (JSON.parse(body.toString()) as { data: unknown[] }).data.length)).toEqual([
      1, 2000, 3,
    ]);
  });
});
