/** What filters say of one field: operators by type, and what each is given (WIRE: Reading many). */
import type { FieldType } from "../../ir/ir.js";
import { pascalCase } from "../../ir/names.js";
import { anyOf, closedObject, type Json, listOf, orNull, sharedSchema, whereAbsent } from "./json.js";
import { plainShape, valueSchema } from "./values.js";

/** What an operator is given, of a value that is described beside it. */
export type Operand =
  "value" | "nullable" | "list" | "pair" | "flag" | "text" | "item" | "items" | "path" | "near";

const EQUALITY = { eq: "nullable", ne: "nullable", in: "list", notIn: "list", isNull: "flag" } as const;
const ORDER = {
  ...EQUALITY,
  gt: "value",
  gte: "value",
  lt: "value",
  lte: "value",
  between: "pair",
} as const;
const PATTERNS = {
  like: "text",
  ilike: "text",
  contains: "text",
  startsWith: "text",
  endsWith: "text",
  regex: "text",
  insensitive: "flag",
} as const;
const WHOLE = { eq: "nullable", ne: "nullable", isNull: "flag" } as const;

export type Operators = Readonly<Record<string, Operand>>;

/** In the order in which they are shown. */
export const operatorsOf: Readonly<Record<FieldType, Operators>> = {
  text: { ...ORDER, ...PATTERNS, search: "text" },
  uuid: EQUALITY,
  integer: ORDER,
  bigint: ORDER,
  float: ORDER,
  decimal: ORDER,
  boolean: EQUALITY,
  timestamp: ORDER,
  date: ORDER,
  time: ORDER,
  json: { ...ORDER, ...PATTERNS, path: "path" },
  bytes: EQUALITY,
  oneOf: EQUALITY,
  array: { ...WHOLE, has: "item", hasAny: "items", hasAll: "items", isEmpty: "flag" },
  vector: { ...WHOLE, near: "near" },
};

/** Values of a list at most. */
const MOST_VALUES = 10_000;

/** A value, and what an array's elements are. */
export interface Values {
  readonly value: Json;
  readonly item: Json | null;
}

export const text: Json = { type: "string" };

const operandSchemas: Readonly<Record<Operand, (values: Values) => Json>> = {
  value: ({ value }) => value,
  nullable: ({ value }) => orNull(value),
  list: ({ value }) => listOf(orNull(value), { maxItems: MOST_VALUES }),
  pair: ({ value }) => listOf(value, { minItems: 2, maxItems: 2 }),
  flag: () => ({ type: "boolean" }),
  text: () => text,
  item: ({ item }) => item ?? {},
  items: ({ item }) => listOf(item ?? {}, { maxItems: MOST_VALUES }),
  path: () => anyOf(text, listOf({ type: ["string", "integer"] }, { minItems: 1, maxItems: 20 })),
  near: ({ value }) => sharedNear(value),
};

function sharedNear(vector: Json): Json {
  const distance = whereAbsent({ type: "string", enum: ["l2", "cosine", "ip"] }, "l2");
  return closedObject({ vector, distance, within: { type: "number" } }, ["vector"]);
}

export const operandSchema = (operand: Operand, values: Values): Json => operandSchemas[operand](values);

/** An object of operators. */
export function filterObject(operators: Operators, values: Values): Json {
  const entries = Object.entries(operators).map(([name, operand]) => [name, operandSchema(operand, values)]);
  return { ...closedObject(Object.fromEntries(entries) as Json), minProperties: 1 }; // entries of name and schema
}

/** A bare value, which is `eq`, null, which is `isNull`, or operators. A JSON value is never bare: an object would be taken for operators. */
export function conditionSchema(
  type: FieldType,
  values: Values,
  operators: Operators = operatorsOf[type],
): Json {
  const bare = type === "json" || !("eq" in operators) ? [] : [values.value];
  return anyOf(...bare, { type: "null" }, filterObject(operators, values));
}

/** Types whose values are the same for every field: so is what a filter says of them. */
const alike = (type: FieldType): boolean => type !== "oneOf" && type !== "array" && type !== "vector";

const plainValues = (type: FieldType): Values => ({ value: valueSchema(plainShape(type), null), item: null });

const conditionName = (type: FieldType, isList: boolean): string =>
  `${pascalCase(type)}${isList ? "List" : ""}Condition`;

/** The condition of fields of a type, or of arrays of it, by name; null where each field has its own. */
export const sharedCondition = (type: FieldType, item: FieldType | null): Json | null =>
  alike(item ?? type) ? sharedSchema(conditionName(item ?? type, item !== null)) : null;

/** All that can be shared. */
export function conditionSchemas(): Json {
  const types = (Object.keys(operatorsOf) as FieldType[]).filter(alike); // the keys of the table
  const entries = types.flatMap((type) => {
    const values = plainValues(type);
    const list = { value: listOf(values.value), item: values.value };
    return [
      [conditionName(type, false), conditionSchema(type, values)],
      [conditionName(type, true), conditionSchema("array", list)],
    ] as const;
  });
  return Object.fromEntries(entries);
}
