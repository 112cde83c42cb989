/** Every field type: its validator, its column and its codec agree on the registry's own examples. */
import { PGlite } from "@electric-sql/pglite";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as z from "zod";
import type { ValueShape } from "#generator/fields/field-type.js";
import type { JsonSchema } from "#generator/fields/json-schema.js";
import { definitionOf, fieldTypes } from "#generator/fields/registry.js";
import type { FieldType } from "#generator/ir/ir.js";
import { printFile } from "#generator/text/file.js";
import { sql, sqlIdentifier } from "#generator/text/sql.js";
import { codecOf } from "#runtime/dataflow/codecs.js";
import * as words from "#runtime/validators.js";

interface Case {
  readonly name: string;
  readonly shape: ValueShape;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
  readonly wire: readonly unknown[];
}

const shape = (type: FieldType, more: Partial<ValueShape> = {}): ValueShape => ({
  type,
  constraints: {},
  item: null,
  ...more,
});

/** What a type needs to be a type at all. */
const needed: Partial<Record<FieldType, Partial<ValueShape>>> = {
  oneOf: { constraints: { values: ["a", "B", "it's"] } },
  array: { item: { type: "integer", constraints: {} } },
  vector: { constraints: { dimensions: 3 } },
};

const plain: readonly Case[] = Object.values(fieldTypes).map(({ type, examples }) => ({
  name: type,
  shape: shape(type, needed[type]),
  valid: examples.valid,
  invalid: examples.invalid,
  wire: examples.wire ?? [],
}));

const limited = (
  name: string,
  type: FieldType,
  more: Partial<ValueShape>,
  valid: readonly unknown[],
  invalid: readonly unknown[],
): Case => ({ name: `${type}: ${name}`, shape: shape(type, more), valid, invalid, wire: [] });

const cases: readonly Case[] = [
  ...plain,
  limited(
    "lengths",
    "text",
    { constraints: { min: 2, max: 3 } },
    ["ab", "😀😀😀", "日本"],
    ["a", "", "abcd", "😀😀😀😀"],
  ),
  limited(
    "pattern",
    "text",
    { constraints: { pattern: "^[a-z]+(?:-[a-z]+)*$" } },
    ["a", "a-b"],
    ["", "A", "a-", "a\n"],
  ),
  limited("range", "integer", { constraints: { min: -1, max: 5 } }, [-1, 0, 5], [-2, 6]),
  limited("least", "integer", { constraints: { min: 1 } }, [1, 2_147_483_647], [0, -1]),
  limited(
    "range",
    "bigint",
    { constraints: { min: "-1", max: "9007199254740993" } },
    ["-1", "9007199254740993"],
    ["-2", "9007199254740994"],
  ),
  limited(
    "range",
    "float",
    { constraints: { min: 0.5, max: 1 } },
    [0.5, 1],
    [0.49, 1.01, Number.NaN, Infinity],
  ),
  limited("least", "float", { constraints: { min: 0 } }, [0, 1e308], [-5e-324, Number.NaN, Infinity]),
  limited("most", "float", { constraints: { max: 0 } }, [0, -1e308], [5e-324, Number.NaN, -Infinity]),
  limited(
    "digits",
    "decimal",
    { constraints: { precision: 5, scale: 2 } },
    ["999.99", "-0.01", "0"],
    ["1000", "-1000.00", "NaN", "Infinity"],
  ),
  limited(
    "range",
    "decimal",
    { constraints: { min: "0.1", max: "0.3" } },
    ["0.1", "0.30"],
    ["0.09", "0.31", "NaN", "Infinity", "-Infinity"],
  ),
  limited("least", "decimal", { constraints: { min: "0" } }, ["0"], ["-0.1", "NaN", "Infinity"]),
  limited("lengths", "bytes", { constraints: { min: 1, max: 2 } }, ["AA==", "AAE="], ["", "AAEC"]),
  limited(
    "counts",
    "array",
    { constraints: { min: 1, max: 2 }, item: { type: "text", constraints: {} } },
    [["a"], ["", "NULL"], ['{"', "\\,'"]],
    [[], ["a", "b", "c"]],
  ),
  limited(
    "values",
    "array",
    { item: { type: "oneOf", constraints: { values: ["a", "b"] } } },
    [[], ["a", "b", "a"]],
    [["c"], ["A"], [""]],
  ),
  limited(
    "times",
    "array",
    { item: { type: "timestamp", constraints: {} } },
    [["2025-01-31T09:30:00Z"]],
    [["x"]],
  ),
  limited(
    "decimals",
    "array",
    { item: { type: "decimal", constraints: { precision: 4, scale: 1 } } },
    [["999.9"]],
    [["1000"]],
  ),
];

/** Formats are not looked at: a pattern says all that is exact. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });

function compiled(schema: JsonSchema): (value: unknown) => boolean {
  const validate = ajv.compile({ ...schema });
  return (value) => validate(value);
}

/** What JSON Schema takes and the validator does not, since the one compares no digits, and does not look into any JSON. */
const beyondSchema: Readonly<Record<string, readonly unknown[]>> = {
  json: [{ a: "\0" }, "\ud800", { "\udc00": 1 }],
  "bigint: range": ["-2", "9007199254740994"],
  "decimal: range": ["0.09", "0.31"],
  "bytes: lengths": ["AAEC"],
};

/** Runs the emitted validator itself: the text that `validators.ts` would hold. */
function validatorOf(value: ValueShape): z.ZodType {
  const { text } = printFile({ body: definitionOf(value.type).validator(value) });
  const expression = text.replace(/^import [^;]*;\s*/, "");
  const make = new Function(...Object.keys(words), `return ${expression};`) as (
    ...given: unknown[]
  ) => z.ZodType;
  return make(...Object.values(words));
}

let database: PGlite;
beforeAll(async () => {
  database = await PGlite.create();
});
afterAll(() => database.close());

/** PostgreSQL has pgvector only where somebody installed it; the validator alone is tested then. */
const hasColumn = ({ shape: { type } }: Case): boolean => definitionOf(type).extension === undefined;

describe.each(cases)("$name", (one) => {
  const definition = definitionOf(one.shape.type);
  const validator = validatorOf(one.shape);
  const codec = codecOf({ type: one.shape.type, ...columnOf(one.shape) });

  test("the validator takes and refuses", () => {
    for (const value of one.valid) expect(validator.safeParse(value).success, show(value)).toBe(true);
    for (const value of [...one.invalid, ...one.wire]) {
      expect(validator.safeParse(value).success, show(value)).toBe(false);
    }
  });

  test("its JSON Schema takes and refuses the same", () => {
    const fits = compiled(definition.jsonSchema(one.shape));
    for (const value of one.valid) expect(fits(value), show(value)).toBe(true);
    const beyond = beyondSchema[one.name] ?? [];
    for (const value of [...one.invalid, ...one.wire]) {
      expect(fits(value), show(value)).toBe(beyond.some((known) => show(known) === show(value)));
    }
  });

  test("its example fits, and is the same every time", () => {
    const example = definition.example(one.shape, "someField");
    expect(validator.safeParse(example).error, show(example)).toBeUndefined();
    expect(compiled(definition.jsonSchema(one.shape))(example), show(example)).toBe(true);
    expect(definition.example(one.shape, "someField")).toEqual(example);
  });

  test.runIf(hasColumn(one))("the column takes and refuses", async () => {
    const column = sqlIdentifier("value");
    const checks = definition.sqlChecks(one.shape, column).map((check) => sql`CHECK (${check})`);
    const collation = definition.collation?.(one.shape) ?? null;
    const type = definition.sqlType(one.shape) + (collation === null ? "" : ` COLLATE ${collation}`);
    await database.exec(
      `DROP TABLE IF EXISTS t; CREATE TABLE t (${column} ${type} NOT NULL ${checks.join(" ")})`,
    );
    const store = async (text: string): Promise<string> => {
      const query = `INSERT INTO t VALUES ($1::text::${definition.cast(one.shape)}) RETURNING format('%s', ${column}) AS cell`;
      const { rows } = await database.query<{ cell: string }>(query, [text]);
      return rows[0]?.cell ?? "";
    };
    for (const value of one.valid) {
      const cell = await store(codec.parameter(value));
      // What comes out goes in again, and is then the same text.
      const answered: unknown = JSON.parse(codec.json(cell));
      expect(validator.safeParse(answered).success, show(answered)).toBe(true);
      expect(await store(codec.parameter(answered)), show(value)).toBe(cell);
    }
    for (const value of one.invalid) {
      await expect(store(parameterOf(codec, value)), show(value)).rejects.toThrow();
    }
  });
});

const show = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80);

function columnOf({ constraints, item }: ValueShape) {
  const { values } = constraints;
  return {
    ...(values === undefined ? {} : { values }),
    ...(item === null
      ? {}
      : {
          item: {
            type: item.type,
            ...(item.constraints.values === undefined ? {} : { values: item.constraints.values }),
          },
        }),
  };
}

/** A wrong value as text: by the codec, which need not know it, or as it is. */
function parameterOf(codec: ReturnType<typeof codecOf>, value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number") return String(value);
  try {
    return codec.parameter(value);
  } catch {
    return String(value);
  }
}

test("a default of each type is complained about where it does not fit", () => {
  for (const one of cases) {
    const { complain } = definitionOf(one.shape.type);
    const { constraints, item } = one.shape;
    expect(complain(undefined, constraints, item), one.name).toBeNull();
    for (const value of one.valid)
      expect(complain(value, constraints, item), `${one.name} ${show(value)}`).toBeNull();
    for (const value of [...one.invalid, ...one.wire]) {
      expect(complain(value, constraints, item), `${one.name} ${show(value)}`).toMatch(/\S/);
    }
  }
});

test.each<[FieldType, ValueShape["constraints"], string]>([
  ["text", { min: 5, max: 3 }, "min 5 is above max 3"],
  ["text", { min: -1 }, "min must be a whole number from 0 on"],
  ["text", { max: 1.5 }, "max must be a whole number from 0 on"],
  ["integer", { min: 5, max: 3 }, "min 5 is above max 3"],
  ["integer", { max: 2_147_483_648 }, "max must be a whole number"],
  ["bigint", { min: "9007199254740993", max: "9007199254740992" }, "is above max"],
  ["decimal", { scale: 2 }, "scale needs a precision"],
  ["decimal", { precision: 0 }, "precision must be a whole number"],
  ["decimal", { precision: 2, scale: 3 }, "scale must be a whole number from 0 to the precision"],
  ["bytes", { min: 2, max: 1 }, "min 2 is above max 1"],
  ["vector", { dimensions: 0 }, "dimensions must be a whole number"],
  ["oneOf", { values: [] }, "at least one value"],
  ["oneOf", { values: ["a", "a"] }, "twice"],
])("%s %j: %s", (type, constraints, complaint) => {
  expect(definitionOf(type).complain(undefined, constraints)).toContain(complaint);
});
