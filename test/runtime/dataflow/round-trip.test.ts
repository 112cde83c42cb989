/** What is stored is what is answered: every type with its extremes, through the real databases. */
import { contextOf } from "../../support/context.js";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { codecOf } from "#runtime/dataflow/codecs.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { eachDatabase } from "../../support/databases.js";
import { everything, everythingResource } from "./fixtures/everything.js";
import { createTableSql } from "./fixtures/model.js";

const { nodes } = everythingResource;

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.script(createTableSql(everything));
  });

  async function store(data: unknown): Promise<{ body: string; row: Record<string, unknown> }> {
    const created = await runOperation(nodes.create, { data }, contextOf(database));
    const row = JSON.parse(created.body ?? "") as Record<string, unknown>;
    const read = await runOperation(nodes.read, { key: row.id }, contextOf(database));
    expect(read.body).toBe(created.body);
    expect(read.etag).toBe(created.etag);
    return { body: created.body ?? "", row };
  }

  describe("is answered as it was stored", () => {
    test.each<[string, readonly unknown[]]>([
      [
        "text",
        [
          "",
          " ",
          "null",
          "\u2028\u2029",
          '"\\\b\f\n\r\t\u0001\u007f',
          "\u{10ffff}\ufffe\ue000",
          "👩‍👩‍👧‍👦",
          "'; DROP TABLE everything; --",
          "x".repeat(100_000),
        ],
      ],
      ["integer", [0, 1, -1, 2_147_483_647, -2_147_483_648]],
      ["bigint", ["0", "-1", "9007199254740993", "9223372036854775807", "-9223372036854775808"]],
      [
        "float",
        [
          0,
          -0,
          0.1,
          1 / 3,
          5e-324,
          -5e-324,
          2.2250738585072014e-308,
          1.7976931348623157e308,
          1e21,
          1e-7,
          123456789012345680000,
        ],
      ],
      [
        "decimal",
        [
          "0",
          "-1.50",
          "0.00",
          `1${"0".repeat(38)}`,
          `0.${"0".repeat(37)}1`,
          `${"9".repeat(500)}.${"1".repeat(500)}`,
        ],
      ],
      ["boolean", [true, false]],
      [
        "timestamp",
        [
          "2024-02-29T12:34:56.123456Z",
          "0001-01-01T00:00:00.000000Z",
          "9999-12-31T23:59:59.999999Z",
          "1969-12-31T23:59:59.999999Z",
        ],
      ],
      ["date", ["0001-01-01", "9999-12-31", "2024-02-29"]],
      ["time", ["00:00:00", "23:59:59.999999", "12:30:00.5"]],
      ["bytes", ["", "AA==", "AAECAwQFBgcICQoL", "//79"]],
      ["oneOf", ["red", "green"]],
      [
        "json",
        [
          0,
          "",
          false,
          [],
          {},
          [null],
          { a: { b: [1, "\u2028", null] }, "\u{1f600}": -1.5, "": "" },
          JSON.parse('{"__proto__":{"constructor":1}}'),
          1.7976931348623157e308,
          5e-324,
        ],
      ],
      ["texts", [[], [""], ["NULL", "null", "{}", "a,b", 'a"b\\', "\n", "\u2028", "👩‍👩‍👧‍👦"]]],
      ["integers", [[], [-2_147_483_648, 0, 2_147_483_647]]],
      ["timestamps", [["2024-02-29T12:34:56.123456Z"]]],
      ["jsons", [[{ a: 'x"y\\' }, [1, 2], "a,b", 7]]],
      ["blobs", [["", "AA==", "//79"]]],
      ["floats", [[0, -0, 1e21, 5e-324]]],
      ["booleans", [[true, false]]],
    ])("%s", async (field, values) => {
      for (const value of values) {
        const { row } = await store({ [field]: value });
        expect(row[field]).toStrictEqual(value);
      }
    });

    test("null, and what was left out", async () => {
      const { row } = await store({ text: null, json: null });
      const { id, ...rest } = row;
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(Object.keys(rest)).toEqual(Object.keys(everything.columns).slice(1));
      expect(new Set(Object.values(rest))).toEqual(new Set([null]));
    });
  });

  test.each<[string, unknown, unknown]>([
    ["uuid", "FFFFFFFF-0000-1000-8000-ABCDEFABCDEF", "ffffffff-0000-1000-8000-abcdefabcdef"],
    ["timestamp", "2024-01-01T00:00:00+05:45", "2023-12-31T18:15:00.000000Z"],
    ["timestamp", "2024-01-01t00:00:00.5z", "2024-01-01T00:00:00.500000Z"],
    ["timestamp", "0001-01-01T00:00:00+14:00", "0000-12-31T10:00:00.000000Z"],
    ["timestamp", "9999-12-31T23:59:59-15:59", "+010000-01-01T15:58:59.000000Z"],
    ["bigint", "007", "7"],
    ["decimal", "-0", "0"],
    ["decimal", "0001.10", "1.10"],
    ["time", "12:00:00.500000", "12:00:00.5"],
    ["integer", -0, 0],
  ])("%s %s is answered in its one form", async (field, value, answer) => {
    const { row } = await store({ [field]: value });
    expect(row[field]).toBe(answer);
  });

  test("what only others could have stored is answered too", async () => {
    const id = "00000000-0000-0000-0000-000000000001";
    await database.script(
      `INSERT INTO everything (id, a_float, a_decimal, a_timestamp, a_date, a_time, texts, floats, timestamps, a_json)
       VALUES ('${id}', 'NaN', 'NaN', 'infinity', '-infinity', '24:00:00', '[0:1]={a,NULL}', '{Infinity,1,-Infinity}',
         '{infinity,"0044-03-15 12:00:00+00 BC"}', '{"a":1e400}')`,
    );
    const { body } = await runOperation(nodes.read, { key: id }, contextOf(database));
    expect(JSON.parse(body ?? "")).toMatchObject({
      float: null,
      decimal: "NaN",
      timestamp: "infinity",
      date: "-infinity",
      time: "24:00:00",
      texts: ["a", null],
      floats: [null, 1, null],
      timestamps: ["infinity", "-000043-03-15T12:00:00.000000Z"],
    });
  });

  const well = fc.string({ unit: "binary", maxLength: 50 }).map((text) => text.replaceAll("\0", ""));
  const jsonValue = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constant(null),
      fc.boolean(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => (Object.is(number, -0) ? 0 : number)),
      well,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(well, tie("value"), { maxKeys: 4 }),
    ),
  })).value;
  const digits = fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n });
  const moment = fc
    .date({
      min: new Date("0001-01-02T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .chain((at) =>
      fc
        .integer({ min: 0, max: 999 })
        .map((micro) => at.toISOString().replace("Z", `${String(micro).padStart(3, "0")}Z`)),
    );
  const rows = fc.record(
    {
      text: well,
      integer: fc.integer(),
      bigint: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
      float: fc.double({ noNaN: true, noDefaultInfinity: true }),
      decimal: fc
        .tuple(digits, fc.nat({ max: 38 }))
        .map(([number, scale]) => (scale === 0 ? `${number}` : `${number}.${"7".repeat(scale)}`)),
      boolean: fc.boolean(),
      timestamp: moment,
      json: jsonValue,
      bytes: fc.uint8Array().map((bytes) => Buffer.from(bytes).toString("base64")),
      texts: fc.array(well, { maxLength: 5 }),
      floats: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 5 }),
      jsons: fc.array(
        jsonValue.filter((value) => value !== null),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  );

  test("any row is answered as it was stored, and each of its values finds it", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (data) => {
        const { row } = await store(data);
        expect(row).toMatchObject(data);
        const where = Object.fromEntries(
          Object.entries(data).map(([field, value]) => [field, { eq: value }]),
        );
        const found = await runOperation(
          nodes.count,
          { where: { ...where, id: row.id } },
          contextOf(database),
        );
        expect(found.body).toBe('{"count":1}');
        const others = await runOperation(
          nodes.count,
          { where: { NOT: where, id: row.id } },
          contextOf(database),
        );
        expect(others.body).toBe('{"count":0}');
      }),
      { numRuns: 150 },
    );
  });

  test("every cell that the database prints is one that a cursor may bring back", async () => {
    const { rows: cells } = await database.query({ name: "", text: "SELECT * FROM everything" }, []);
    const columns = Object.entries(everything.columns);
    expect(cells.length).toBeGreaterThan(100);
    for (const row of cells) {
      for (const [index, [field, column]] of columns.entries()) {
        const cell = row[index] ?? null;
        const sortable = column.type !== "json" && column.type !== "array";
        if (cell !== null && sortable)
          expect([field, cell, codecOf(column).isCell(cell)]).toEqual([field, cell, true]);
      }
    }
  });
});
