/**
 * The one predicate compiler: from a `where` in JSON to SQL over a Model's columns, with bound parameters. Every
 * operation that filters uses it, so that none can filter differently.
 *
 * A row is chosen where the predicate is true. In SQL a comparison with NULL is unknown; `NOT` is written
 * `(…) IS NOT TRUE`, so that a filter and its `NOT` always divide the rows between them.
 */
import type { Parameter } from "../database/port.js";
import { invalid, type Complaint } from "../errors.js";
import { about, complaint, pointerTo, unknownName } from "./complaint.js";
import { isRecord } from "./key.js";
import { operatorFor, operatorNames, type Operand, type Operator } from "./operators.js";
import type { Table, TableColumn } from "./table.js";

/** How deep `AND`, `OR` and `NOT` nest, how many conditions there are, and how many values a list has, at most. */
const MAXIMUM_DEPTH = 20;
const MAXIMUM_CONDITIONS = 1_000;
const MAXIMUM_VALUES = 10_000;

interface Compilation {
  readonly table: Table;
  readonly complaints: Complaint[];
  readonly bind: (parameter: Parameter) => string;
  /** Conditions seen so far. */
  conditions: number;
}

/**
 * @param where the filter; undefined where there is none
 * @param parameters of the statement; the filter's are added
 * @param pointer where the filter stands in the input
 * @returns SQL that can stand between `AND`s; empty where every row is meant
 * @throws {OperationError} `unknown_field`, `unknown_operator`, `validation_failed`
 */
export function compilePredicate(
  table: Table,
  where: unknown,
  parameters: Parameter[],
  pointer = "/where",
): string {
  if (where === undefined) return "";
  const compilation: Compilation = {
    table,
    complaints: [],
    bind: (parameter) => `$${parameters.push(parameter)}`,
    conditions: 0,
  };
  const sql = filterSql(compilation, where, pointer, 0);
  if (compilation.complaints.length > 0) throw invalid(compilation.complaints);
  return sql;
}

/** SQL of one filter object; empty where it says nothing, which every row fulfils. */
function filterSql(compilation: Compilation, where: unknown, pointer: string, depth: number): string {
  if (!isRecord(where)) {
    return wrong(compilation, pointer, "validation_failed", "A filter must be an object.");
  }
  if (depth > MAXIMUM_DEPTH) {
    return wrong(
      compilation,
      pointer,
      "validation_failed",
      `A filter nests at most ${MAXIMUM_DEPTH} levels deep.`,
    );
  }
  const parts: string[] = [];
  for (const name of Object.keys(where)) {
    const value = where[name];
    const sql = memberSql(compilation, name, value, pointerTo(pointer, name), depth);
    if (sql !== "") parts.push(sql);
  }
  return parts.join(" AND ");
}

function memberSql(
  compilation: Compilation,
  name: string,
  value: unknown,
  pointer: string,
  depth: number,
): string {
  // Leaving it out would match more rows than somebody meant who forgot to set it.
  if (value === undefined) {
    return wrong(compilation, pointer, "validation_failed", `${name} must not be undefined.`);
  }
  const column = compilation.table.columns.get(name);
  if (column !== undefined) return columnSql(compilation, column, value, pointer);
  if (name === "AND" || name === "OR") return listSql(compilation, name, value, pointer, depth);
  if (name === "NOT") {
    const sql = filterSql(compilation, value, pointer, depth + 1);
    return sql === "" ? "FALSE" : `(${sql}) IS NOT TRUE`;
  }
  const names = [...compilation.table.columns.keys(), "AND", "OR", "NOT"];
  return wrong(compilation, pointer, "unknown_field", unknownName("field", name, names));
}

function listSql(
  compilation: Compilation,
  name: "AND" | "OR",
  value: unknown,
  pointer: string,
  depth: number,
): string {
  if (!Array.isArray(value)) {
    return wrong(compilation, pointer, "validation_failed", `${name} must be a list of filters.`);
  }
  const filters = value.map((filter: unknown, index) =>
    filterSql(compilation, filter, pointerTo(pointer, index), depth + 1),
  );
  if (name === "AND") return filters.filter((sql) => sql !== "").join(" AND ");
  if (filters.length === 0) return "FALSE";
  // A filter that says nothing is fulfilled by every row. The others stay: their parameters are bound already.
  return `(${filters.map((sql) => (sql === "" ? "TRUE" : `(${sql})`)).join(" OR ")})`;
}

function columnSql(compilation: Compilation, column: TableColumn, value: unknown, pointer: string): string {
  if (value === null) return conditionSql(compilation, column, "isNull", true, pointer);
  // An object is operators; anything else is the value that the column shall have.
  if (!isRecord(value)) return conditionSql(compilation, column, "eq", value, pointer, column.field);
  const parts: string[] = [];
  for (const name of Object.keys(value)) {
    parts.push(conditionSql(compilation, column, name, value[name], pointerTo(pointer, name)));
  }
  if (parts.length === 0) {
    return wrong(compilation, pointer, "validation_failed", `${column.field} needs an operator.`);
  }
  return parts.join(" AND ");
}

function conditionSql(
  compilation: Compilation,
  column: TableColumn,
  name: string,
  value: unknown,
  pointer: string,
  subject = `${column.field}.${name}`,
): string {
  const operator = operatorFor(name, column.column.type);
  if (operator === undefined) {
    return wrong(compilation, pointer, "unknown_operator", unknownOperator(column, name));
  }
  compilation.conditions += 1;
  if (compilation.conditions > MAXIMUM_CONDITIONS) {
    return wrong(
      compilation,
      "/where",
      "validation_failed",
      `A filter has at most ${MAXIMUM_CONDITIONS} conditions.`,
    );
  }
  const sentence = operandComplaint(column, operator, value);
  if (sentence !== null) {
    return wrong(compilation, pointer, "validation_failed", about(subject, sentence));
  }
  return operator.sql({ sql: column.sql, codec: column.codec, bind: compilation.bind }, value);
}

/** `There is no operator "gtt" on priority. Did you mean "gt"? It takes eq, ne, …` */
export function unknownOperator({ field, column }: TableColumn, name: string): string {
  const names = operatorNames(column.type);
  return `${unknownName("operator", name, names, ` on ${field}`)} It takes ${names.join(", ")}.`;
}

/** What is wrong with the operand of an operator on a column; null where it fits. */
export function operandComplaint(
  { codec }: TableColumn,
  { operand }: Operator,
  value: unknown,
): string | null {
  return operandRules[operand](codec.rule, value);
}

type ValueRule = TableColumn["codec"]["rule"];

const operandRules: Readonly<Record<Operand, (rule: ValueRule, value: unknown) => string | null>> = {
  value: (rule, value) => (value === null ? "Must not be null; use isNull." : rule(value)),
  nullable: (rule, value) => (value === null ? null : rule(value)),
  list: (rule, value) => {
    if (!Array.isArray(value)) return "Must be a list.";
    if (value.length > MAXIMUM_VALUES) return `Must have at most ${MAXIMUM_VALUES} values.`;
    return itemComplaint(rule, value, true);
  },
  pair: (rule, value) =>
    Array.isArray(value) && value.length === 2
      ? itemComplaint(rule, value, false)
      : "Must be a list of two values.",
  flag: (_rule, value) => (typeof value === "boolean" ? null : "Must be true or false."),
};

function itemComplaint(rule: ValueRule, values: readonly unknown[], nullable: boolean): string | null {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value === null && nullable) continue;
    const wrongItem = rule(value);
    if (wrongItem !== null) return `Must have only fitting values; number ${i + 1} ${lower(wrongItem)}`;
  }
  return null;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Notes the complaint; the answer stands for SQL that will never run. */
function wrong(compilation: Compilation, pointer: string, code: Complaint["code"], message: string): "" {
  // A hostile filter could be wrong in a million places; the first hundred say enough.
  if (compilation.complaints.length < 100) compilation.complaints.push(complaint(pointer, code, message));
  return "";
}
