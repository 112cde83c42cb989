/** What an aggregate is asked, and what it answers. */
import type { Field, FieldType, Model } from "../../ir/ir.js";
import { readable } from "../context.js";
import { conditionSchema } from "./filters.js";
import { deletedRows } from "./inputs.js";
import { anyOf, closedObject, type Json, listOf, names, openObject, orNull, sharedSchema } from "./json.js";
import { modelSchema } from "./names.js";
import { fieldValue } from "./values.js";

const numbers: ReadonlySet<FieldType> = new Set<FieldType>(["integer", "bigint", "float", "decimal"]);
const ordered: ReadonlySet<FieldType> = new Set<FieldType>([...numbers, "text", "timestamp", "date", "time"]);
const whole: ReadonlySet<FieldType> = new Set<FieldType>(["json", "array", "vector"]);
const units: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  timestamp: ["minute", "hour", "day", "week", "month", "quarter", "year"],
  date: ["day", "week", "month", "quarter", "year"],
};

/** A count: no table has as many rows as a number cannot say. */
const count: Json = { type: "integer", minimum: 0 };

/** Measures of one field each, by the types that have them. */
const measures: Readonly<Record<string, ReadonlySet<FieldType>>> = {
  sum: numbers,
  avg: numbers,
  min: ordered,
  max: ordered,
};

const fieldsOf = (model: Model, has: (type: FieldType) => boolean): readonly Field[] =>
  readable(model).filter(({ type }) => has(type));

const groupable = (model: Model): readonly Field[] => fieldsOf(model, (type) => !whole.has(type));

const enumOf = (fields: readonly Field[]): Json => ({
  type: "string",
  enum: fields.map(({ name }) => name),
});

export const groupFieldSchema = (model: Model): Json => enumOf(groupable(model));

export function aggregateSchema(model: Model): Json {
  const field = modelSchema(model, "GroupField");
  return closedObject({
    where: modelSchema(model, "Where"),
    groupBy: anyOf({ type: "string" }, listOf(anyOf(field, ...timeGroups(model)))),
    count: { type: "boolean" },
    countDistinct: names(field),
    ...measured(model),
    having: sharedSchema("Having"),
    sort: {
      ...names({ type: "string" }),
      description: "Names as they stand in the answer: `status`, `-count`, `sum.priority`.",
    },
    limit: { type: "integer", minimum: 1 },
    ...deletedRows(model),
  });
}

/** Times, cut to a unit in UTC. */
function timeGroups(model: Model): readonly Json[] {
  return Object.entries(units).flatMap(([type, truncate]) => {
    const fields = fieldsOf(model, (other) => other === type);
    if (fields.length === 0) return [];
    return [closedObject({ field: enumOf(fields), truncate: { type: "string", enum: truncate } }, ["field"])];
  });
}

/** What each measure can be asked of. */
function measured(model: Model): Json {
  const entries = Object.entries(measures).flatMap(([name, types]) => {
    const fields = fieldsOf(model, (type) => types.has(type));
    return fields.length === 0 ? [] : [[name, names(enumOf(fields))] as const];
  });
  return Object.fromEntries(entries);
}

const mapOf = (value: Json): Json => ({ type: "object", additionalProperties: value });

/** Exact for what is exact: totals of decimals and whole numbers are decimals in digits. */
const total: Json = { type: ["string", "number", "null"] };

/** By field. */
const answers: Json = {
  count,
  countDistinct: mapOf(count),
  sum: mapOf(total),
  avg: mapOf(total),
  min: mapOf({ type: ["string", "number", "null"] }),
  max: mapOf({ type: ["string", "number", "null"] }),
};

export const aggregateSchemas: Json = {
  CountCondition: conditionSchema("integer", { value: count, item: null }),
  MeasureCondition: anyOf(
    sharedSchema("DecimalCondition"),
    sharedSchema("FloatCondition"),
    sharedSchema("TextCondition"),
  ),
  Having: {
    ...closedObject({
      count: sharedSchema("CountCondition"),
      countDistinct: mapOf(sharedSchema("CountCondition")),
      ...Object.fromEntries(
        Object.keys(measures).map((name) => [name, mapOf(sharedSchema("MeasureCondition"))]),
      ),
    }),
    description: "Conditions on what is measured of each group, by field.",
  },
};

/** Groups in the order asked for: the fields that they are made by, and what was asked for. */
export function groupsSchema(model: Model): Json {
  const grouped = Object.fromEntries(
    groupable(model).map((field): readonly [string, Json] => {
      const value = fieldValue(model, field);
      return [field.name, field.nullable ? orNull(value) : value];
    }),
  );
  // No answer has both the measure and a field that is called like it.
  const both = Object.entries(answers).map(([name, schema]) => {
    const field = grouped[name];
    return [name, field === undefined ? schema : anyOf(field, schema as Json)] as const; // of the table above
  });
  return openObject({ data: listOf(openObject({ ...grouped, ...Object.fromEntries(both) }, [])) });
}
