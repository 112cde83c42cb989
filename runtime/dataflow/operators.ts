/**
 * The operators of filters, one entry each: to which column types it applies, what its operand is, and its SQL. The SQL
 * may be NULL where the column is; the compiler takes that as false, `NOT` included.
 */
import type { ColumnType } from "./model.js";
import { arrayOperators } from "./operators/array.js";
import { comparisons } from "./operators/comparison.js";
import type { Operand, Operator } from "./operators/operator.js";
import { textOperators } from "./operators/text.js";
import { vectorOperators } from "./operators/vector.js";
import type { Table, TableColumn } from "./table.js";

export type { Operand, Operator, Target } from "./operators/operator.js";

export const operators = {
  ...comparisons,
  ...textOperators,
  ...arrayOperators,
  ...vectorOperators,
} as const satisfies Record<string, Operator>;

const byName: Readonly<Record<string, Operator>> = operators;

/** What stands beside operators and says how they are meant. */
const modifiers: ReadonlyMap<string, { readonly types: ReadonlySet<ColumnType>; readonly operand: Operand }> =
  new Map([
    ["insensitive", { types: new Set<ColumnType>(["text", "json"]), operand: "flag" }],
    ["path", { types: new Set<ColumnType>(["json"]), operand: "path" }],
  ]);

/** Operators of a JSON column that look at a value within it, found by `path`. */
const memberOperators = [
  "eq",
  "ne",
  "gt",
  "gte",
  "lt",
  "lte",
  "between",
  "in",
  "notIn",
  "isNull",
  "like",
  "ilike",
  "contains",
  "startsWith",
  "endsWith",
  "regex",
] as const satisfies (keyof typeof operators)[];

const withPath: ReadonlySet<string> = new Set(memberOperators);

/** The operator of that name; undefined where there is none or it does not apply to the type. */
export function operatorFor(name: string, type: ColumnType): Operator | undefined {
  if (!Object.hasOwn(byName, name)) return undefined;
  const operator = byName[name];
  return operator?.types.has(type) === true ? operator : undefined;
}

/** The operator for a value within JSON. */
export function memberOperatorFor(name: string): Operator | undefined {
  return withPath.has(name) ? byName[name] : undefined;
}

/**
 * What a condition on the column may say: operators, and what stands beside them. Of a JSON column those without a path
 * come first, then `path` and those that need it.
 */
export function conditionNames(
  { model }: Pick<Table, "model">,
  { field, column }: Pick<TableColumn, "field" | "column">,
): string[] {
  const { type } = column;
  const own = Object.keys(byName).filter((name) => byName[name]?.types.has(type) === true);
  const beside = [...modifiers.keys()].filter((name) => modifiers.get(name)?.types.has(type) === true);
  const names =
    type === "json" ? [...new Set([...own, "path", ...memberOperators, ...beside])] : [...own, ...beside];
  const { indexed } = model;
  if (indexed === undefined) return names;
  const served = Object.hasOwn(indexed.filters, field) ? (indexed.filters[field] ?? []) : [];
  return names.filter((name) => served.includes(name));
}

/** What the condition of that name is given; undefined where the column has none. */
export function operandOf(
  table: Pick<Table, "model">,
  column: TableColumn,
  name: string,
): Operand | undefined {
  if (!isServed(table, column, name)) return undefined;
  const { type } = column.column;
  const modifier = modifiers.get(name);
  if (modifier?.types.has(type) === true) return modifier.operand;
  const operator = operatorFor(name, type) ?? (type === "json" ? memberOperatorFor(name) : undefined);
  return operator?.operand;
}

function isServed({ model }: Pick<Table, "model">, { field }: TableColumn, name: string): boolean {
  const { indexed } = model;
  if (indexed === undefined) return true;
  return Object.hasOwn(indexed.filters, field) && indexed.filters[field]?.includes(name) === true;
}
