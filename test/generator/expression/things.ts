/** A model with a field of every type, rows of it, and three ways to ask what a function says of one. */
import fc from "fast-check";
import type { Database } from "#runtime/database/port.js";
import { SqlError } from "#runtime/database/port.js";
import { codecOf } from "#runtime/dataflow/codecs.js";
import {
  difference,
  NoResult,
  number,
  product,
  quotient,
  remainder,
  sum,
} from "#runtime/validators/arithmetic.js";
import { contextsOf } from "#generator/emit/context.js";
import { expressionCode } from "#generator/emit/expression/code.js";
import { columnSql } from "#generator/emit/expression/sql.js";
import { tableOf } from "#generator/emit/table.js";
import { type Expression, mayFail } from "#generator/ir/expression.js";
import type { Field, Model } from "#generator/ir/ir.js";
import { code } from "#generator/text/code.js";
import { printFile } from "#generator/text/file.js";
import { file, read } from "../read/support.js";

export type Row = Readonly<Record<string, unknown>>;

export const declarations = `{
  n: integer({ primaryKey: true }),
  i: integer(), j: integer({ optional: true }), small: integer({ min: -5, max: 5 }), positive: integer({ min: 1 }),
  f: float(), g: float({ optional: true }), unit: float({ min: -1, max: 1 }),
  t: text(), u: text({ optional: true }), german: text({ collation: "und-x-icu" }),
  s: oneOf(["a", "b", "it's"]), r: oneOf(["a", "c"], { optional: true }),
  b: boolean(), c: boolean({ optional: true }),
  id: uuid(), other: uuid({ optional: true }),
  big: bigint(), huge: bigint({ optional: true }),
  d: decimal({ precision: 10, scale: 2 }), e: decimal({ optional: true }),
  at: timestamp(), until: timestamp({ optional: true }),
  day: date(), end: date({ optional: true }),
  time: time(), noon: time({ optional: true }),
  bin: bytes(), doc: json({ optional: true }),
  tags: array(text()), nums: array(integer(), { optional: true }), floats: array(float()),
}`;

/** The model with these functions as computed fields; those that are refused are not among its fields. */
export function things(functions: readonly string[]) {
  const computed = functions.map((text, index) => `x${index}: ({ row }) => ${text}`).join(",\n");
  const answer = read(
    file(`export const Thing = model(${declarations}, { timestamps: false, computed: { ${computed} } });`),
  );
  const [model] = answer.schema.models;
  if (model === undefined) throw new TypeError(`There is no model: ${answer.said.join(", ")}`);
  return { model, said: answer.said };
}

const hostile = [
  "",
  " ",
  "a",
  "A",
  "it's",
  "é",
  "e\u0301",
  "\u{1f600}",
  "\u{1f468}\u200d\u{1f469}",
  "\uffff",
  "\u{10ffff}",
];
const more = [
  "\u00a0a\ufeff",
  "\t\n\v\f\r",
  "\u2028",
  "%_\\",
  "'\"`${x}",
  "\\U0001F600",
  "__proto__",
  "ß",
  "İ",
  "a\u{1f600}b",
];
export const text = fc.oneof(
  fc.constantFrom(...hostile, ...more),
  fc.string({ unit: "binary", maxLength: 4 }).filter((value) => !/[\0\p{Surrogate}]/u.test(value)),
);
const int4 = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 7, 2_147_483_647, -2_147_483_648),
  fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }),
);
const float = fc.oneof(
  fc.constantFrom(0, -0, 0.1, 0.5, -1.5, 2.5, 5e-324, 1.7976931348623157e308, -1e300, 2 ** 53, 1e-200),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const uuid = fc.constantFrom("00000000-0000-0000-0000-000000000000", "0f8fad5b-d9cb-469f-a165-70867728950e");
const int8 = fc.constantFrom(
  "0",
  "-1",
  "9",
  "10",
  "9007199254740993",
  "9223372036854775807",
  "-9223372036854775808",
);
const decimal = fc.constantFrom("0.00", "1.50", "-0.05", "12345678.90", "-99999999.99");
const free = fc.constantFrom("0", "1.5", "1.50", "-7", "0.1", `1${"0".repeat(400)}`, `0.${"0".repeat(400)}1`);
const day = fc.constantFrom("0001-01-01", "2024-02-29", "2025-01-31", "9999-12-31");
const clock = fc.constantFrom("00:00:00", "09:30:00", "09:30:00.5", "09:30:00.45", "23:59:59.999999");
const moment = fc
  .tuple(day, clock)
  .map(([date, time]) => `${date}T${time.includes(".") ? time.padEnd(15, "0") : `${time}.000000`}Z`);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 });

export const row = fc.record({
  i: int4,
  j: orNull(int4),
  small: fc.integer({ min: -5, max: 5 }),
  positive: fc.integer({ min: 1, max: 2_147_483_647 }),
  f: float,
  g: orNull(float),
  unit: fc.double({ noNaN: true, min: -1, max: 1 }),
  t: text,
  u: orNull(text),
  german: text,
  s: fc.constantFrom("a", "b", "it's"),
  r: orNull(fc.constantFrom("a", "c")),
  b: fc.boolean(),
  c: orNull(fc.boolean()),
  id: uuid,
  other: orNull(uuid),
  big: int8,
  huge: orNull(int8),
  d: decimal,
  e: orNull(free),
  at: moment,
  until: orNull(moment),
  day,
  end: orNull(day),
  time: clock,
  noon: orNull(clock),
  bin: fc.constantFrom("", "AA==", "/+8="),
  doc: orNull(fc.constantFrom<unknown>({}, [], 0, "x")),
  tags: fc.array(text, { maxLength: 3 }),
  nums: orNull(fc.array(int4, { maxLength: 3 })),
  floats: fc.array(float, { maxLength: 3 }),
});

const stored = (model: Model): readonly Field[] =>
  model.fields.filter(({ computed }) => computed === undefined);
const codec = ({ type, constraints, item }: Field) =>
  codecOf({
    type,
    ...(constraints.values === undefined ? {} : { values: constraints.values }),
    ...(item === null ? {} : { item: { type: item.type } }),
  });

export async function createTable(database: Database): Promise<void> {
  const [context] = contextsOf({ models: [things([]).model] });
  if (context === undefined) throw new TypeError("There is no model.");
  const { columns } = tableOf(context);
  await database.script(`CREATE TABLE things (${columns.map(({ sql }) => sql).join(", ")})`);
}

/** Stores rows, and answers them as callers see them. */
export async function store(database: Database, rows: readonly Row[]): Promise<readonly Row[]> {
  const fields = stored(things([]).model).filter(({ name }) => name !== "n");
  await database.script("TRUNCATE things RESTART IDENTITY");
  const names = fields.map(({ column }) => `"${column}"`).join(", ");
  const places = fields.map((field, index) => `$${index + 1}::${codec(field).cast}`).join(", ");
  for (const one of rows) {
    const values = fields.map((field) =>
      one[field.name] === null ? null : codec(field).parameter(one[field.name]),
    );
    await database.query({ name: "", text: `INSERT INTO things (${names}) VALUES (${places})` }, values);
  }
  const answer = await database.query({ name: "", text: `SELECT ${names} FROM things ORDER BY n` }, []);
  return answer.rows.map((cells) =>
    Object.fromEntries(fields.map((field, index) => [field.name, valueOf(field, cells[index] ?? null)])),
  );
}

const valueOf = (field: Field, cell: string | null): unknown =>
  cell === null ? null : (JSON.parse(codec(field).json(cell)) as unknown);

export const NONE = "no result";

/** What PostgreSQL says of each row; `NONE` where it refuses to. */
export async function bySql(database: Database, model: Model, field: Field): Promise<readonly unknown[]> {
  const { computed } = field;
  if (computed === undefined) throw new TypeError(`${field.name} is not computed.`);
  const select = `SELECT ${columnSql(model, computed, field.type)} FROM things`;
  const ask = async (where: string): Promise<readonly unknown[]> => {
    const { rows } = await database.query({ name: "", text: `${select}${where}` }, []);
    return rows.map(([cell]) => valueOf(field, cell ?? null));
  };
  if (!mayFail(computed)) return ask(" ORDER BY n");
  const count = await database.query({ name: "", text: "SELECT count(*) FROM things" }, []);
  const values: unknown[] = [];
  for (let n = 1; n <= Number(count.rows[0]?.[0]); n += 1) {
    values.push(...(await ask(` WHERE n = ${n}`).catch(noneOf)));
  }
  return values;
}

/** Out of range, division by zero (PostgreSQL manual, appendix A). */
function noneOf(error: unknown): readonly unknown[] {
  if (error instanceof SqlError && /^220(03|12)$/.test(error.sqlState)) return [NONE];
  throw error;
}

const helpers = { sum, difference, product, quotient, remainder, number };

/** What the generated code says of each row; `NONE` where it leaves the answer to the database. */
export function byCode(expression: Expression, rows: readonly Row[]): readonly unknown[] {
  const { text: printed } = printFile({
    body: code`export const holds = (row) => ${expressionCode(expression)};`,
  });
  const source = printed.slice(printed.indexOf("(row) =>"), printed.lastIndexOf(";"));
  const holds = compiled(source);
  return rows.map((one) => {
    try {
      return holds(one);
    } catch (error) {
      if (error instanceof NoResult) return NONE;
      throw error;
    }
  });
}

function compiled(source: string): (row: Row) => unknown {
  const names = Object.keys(helpers);
  // oxlint-disable-next-line no-new-func -- what is generated is run
  const make = new Function(...names, `return ${source};`) as (...given: unknown[]) => (row: Row) => unknown;
  return make(...Object.values(helpers));
}

/** What JavaScript says of each row, as the function is written. */
export const byText = (text_: string, rows: readonly Row[]): readonly unknown[] =>
  rows.map(compiled(`(row) => ${text_}`));
