/** What reading and checking let pass, PostgreSQL takes: random schemas, right and wrong, against a real database. */
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "#generator/generate/generate.js";
import { file, read } from "../read/support.js";

let database: PGlite;
beforeAll(async () => {
  database = await PGlite.create();
});
afterAll(() => database.close());

/** Creates what a schema needs, in an empty database. */
async function create(text: string): Promise<void> {
  const { diagnostics, generated } = await generate([file(text)]);
  expect(diagnostics).toEqual([]);
  const sql = generated?.files.get("schema.sql")?.text ?? "";
  expect(sql).toContain("CREATE TABLE");
  await database.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  await database.exec(sql);
}

const name = fc.oneof(
  fc.constantFrom(
    "order",
    "select",
    "user",
    "class",
    "default",
    "table",
    "end",
    "null",
    "name",
    "all",
    "x_1",
    "aB",
    "URL",
  ),
  fc.stringMatching(/^[a-z][A-Za-z0-9_]{0,12}$/),
);
const literal = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "now",
    "0",
    "-1.50",
    "2025-01-31",
    "09:30:00",
    "2025-01-31T00:00:00Z",
    "'; --",
    "$$",
    "\\",
    "AA==",
  ),
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
  fc.constant([]),
  fc.jsonValue({ maxDepth: 2 }),
);
const pattern = fc.constantFrom(
  "^[a-z]+$",
  "\\d{2,3}",
  "^.$",
  "(a|b)*?",
  "[\\w.-]+@",
  "\\bx",
  "[^\\s\\]]",
  "\\u{1f600}",
  "a{1,",
  "\\p{L}",
  "^(?!a)",
);
const number = fc.integer({ min: -2, max: 12 });
const digits = fc.constantFrom("0", "1.5", "-7", "99999999999999999999", "007");

const options = {
  optional: fc.boolean(),
  unique: fc.boolean(),
  default: literal,
  min: fc.oneof(number, digits),
  max: fc.oneof(number, digits),
  pattern,
  collation: fc.constantFrom("C", "und-x-icu"),
  precision: number,
  scale: number,
  column: fc.oneof(name, fc.constantFrom("Größe", "a b", "select", "xmin", "$x", "tbl.x-1")),
  description: fc.string({ unit: "binary", maxLength: 12 }),
};
type Name = keyof typeof options;
const every: readonly Name[] = ["optional", "unique", "default", "column", "description"];

/** Words, and the options that are worth trying with each. */
const words: Readonly<Record<string, readonly Name[]>> = {
  text: ["min", "max", "pattern", "collation"],
  uuid: [],
  integer: ["min", "max"],
  bigint: ["min", "max"],
  float: ["min", "max"],
  decimal: ["min", "max", "precision", "scale"],
  boolean: [],
  timestamp: [],
  date: [],
  time: [],
  json: [],
  bytes: ["min", "max"],
};

const some = (names: readonly Name[]) =>
  fc.record(Object.fromEntries(names.map((one) => [one, options[one]])), { requiredKeys: [] });

const field = fc.oneof(
  ...Object.entries(words).map(([word, own]) =>
    some([...every, ...own]).map((given) => `${word}(${JSON.stringify(given)})`),
  ),
  fc
    .tuple(
      fc.uniqueArray(fc.string({ unit: "binary", minLength: 1, maxLength: 5 }), { maxLength: 4 }),
      some(every),
    )
    .map(
      ([values, given]) =>
        `oneOf(${JSON.stringify(values)}, ${JSON.stringify({ ...given, default: values[0] })})`,
    ),
  fc
    .tuple(fc.constantFrom(...Object.keys(words).slice(0, 10)), some(["min", "max"]), some(every))
    .map(
      ([word, item, given]) =>
        `array(${word}(${word === "text" ? JSON.stringify(item) : ""}), ${JSON.stringify(given)})`,
    ),
  fc.constantFrom(
    'belongsTo("Left")',
    'belongsTo("Right", { optional: true, onDelete: "set-null" })',
    'belongsTo("Right", { unique: true, onDelete: "cascade" })',
  ),
);

/** Fields that are right by themselves; together they may still be wrong. */
const rightField = field.filter((text) => {
  const alone = `export const Left = model({ id: uuid({ primaryKey: true }), f: ${text} }); export const Right = model({ id: uuid({ primaryKey: true }) });`;
  return read(file(alone)).diagnostics.length === 0;
});

const model = (own: string) =>
  fc
    .tuple(
      fc.dictionary(name, rightField, { maxKeys: 5, noNullPrototype: true }),
      fc.constantFrom("uuid", "text", "integer", "bigint", "date"),
      fc.boolean(),
    )
    .map(([fields, key, indexed]) => {
      const names = Object.entries(fields).map(([one, text]) =>
        text.startsWith("belongsTo") ? `${one}Id` : one,
      );
      const body = Object.entries(fields).map(([one, text]) => `${JSON.stringify(one)}: ${text}`);
      const lists =
        indexed && names.length > 1
          ? `{ indexes: [${JSON.stringify(names)}], unique: [${JSON.stringify(names.toReversed())}] }`
          : "{}";
      return `export const ${own} = model({ theKey: ${key}({ primaryKey: true }), ${body.join(", ")} }, ${lists});`;
    });

describe("PostgreSQL", () => {
  it("takes every schema that has no diagnostic", async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(model("Left"), model("Right"), async (left, right) => {
        const text = `${left}\n${right}`;
        if (read(file(text)).diagnostics.length > 0) return;
        accepted += 1;
        await create(text);
      }),
      { numRuns: 150 },
    );
    // The others show that what is wrong together is found before the database does.
    expect(accepted).toBeGreaterThan(30);
  });

  it("takes names at the length that is allowed, in bytes", async () => {
    const long = "é".repeat(27);
    await create(
      `export const Ticket = model({ id: uuid({ primaryKey: true }), a: integer({ column: "${long}", unique: true }) }, { table: "t" });`,
    );
    await create(
      `export const Ticket = model({ id: integer({ primaryKey: true, column: "${"x".repeat(50)}" }) });`,
    );
  });

  it("takes checks between fields of different types of a family", async () => {
    await create(`export const Ticket = model(
      { id: uuid({ primaryKey: true }), i: integer(), b: bigint(), d: decimal(), f: float(), t: text(), o: oneOf(["a"]), at: timestamp(), on: date(), ok: boolean(), raw: bytes() },
      { checks: [
        { field: "i", lte: "b" }, { field: "d", gt: "f" }, { field: "b", lt: "f" }, { field: "t", ne: "o" }, { field: "at", gte: "createdAt" },
        { field: "ok", eq: { value: true } }, { field: "b", gt: { value: "9007199254740993" } }, { field: "d", ne: { value: "1.50" } },
        { field: "f", lt: { value: 1e300 } }, { field: "o", eq: { value: "a" } }, { field: "on", gt: { value: "2025-01-31" } }, { field: "raw", ne: { value: "AA==" } },
      ] });`);
  });
});
