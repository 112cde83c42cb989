/** From what a filter says of one field to SQL. */
import type { Compilation, Subject } from "./compilation.js";
import { about, pointerTo, unknownName } from "./complaint.js";
import { operandComplaint } from "./operands.js";
import { conditionNames, memberOperatorFor, operandOf, operatorFor, type Target } from "./operators.js";
import { memberOf } from "./operators/json.js";
import { isRecord } from "./record.js";
import type { Table, TableColumn } from "./table.js";

/** A field in a filter. */
interface Place {
  readonly compilation: Compilation;
  readonly subject: Subject;
  readonly column: TableColumn;
  /** Of the field. */
  readonly pointer: string;
}

export function columnSql(place: Place, value: unknown): string {
  const plain = { insensitive: false, path: undefined };
  if (value === null) return conditionSql(place, "isNull", true, plain, "");
  // An object is operators; anything else is the value that the column shall have.
  if (!isRecord(value)) return conditionSql(place, "eq", value, plain, "");
  const { compilation, column, pointer, subject } = place;
  const beside = modifiersOf(place, value);
  if (beside === null) return "";
  const parts: string[] = [];
  for (const name of Object.keys(value)) {
    if (!isModifier(subject.table, column, name))
      parts.push(conditionSql(place, name, value[name], beside, name));
  }
  if (parts.length > 0) return parts.join(" AND ");
  return compilation.wrong(pointer, "validation_failed", `${column.field} needs an operator.`);
}

interface Modifiers {
  readonly insensitive: boolean;
  /** Of a JSON column, where the value is that the operators look at. */
  readonly path: unknown;
}

function isModifier(table: Table, column: TableColumn, name: string): boolean {
  return (name === "insensitive" || name === "path") && operandOf(table, column, name) !== undefined;
}

/** What stands beside the operators; null after a complaint. */
function modifiersOf(
  { compilation, subject, column, pointer }: Place,
  value: Readonly<Record<string, unknown>>,
): Modifiers | null {
  const given = new Map<string, unknown>();
  for (const name of ["insensitive", "path"]) {
    if (!Object.hasOwn(value, name)) continue;
    const operand = operandOf(subject.table, column, name);
    // On a column that has no such modifier it is an operator that there is not.
    if (operand === undefined) continue;
    const sentence = operandComplaint(column.codec, operand, value[name]);
    if (sentence !== null) {
      const message = about(`${column.field}.${name}`, sentence);
      compilation.wrong(pointerTo(pointer, name), "validation_failed", message);
      return null;
    }
    given.set(name, value[name]);
  }
  return { insensitive: given.get("insensitive") === true, path: given.get("path") };
}

/** @param operator the operator's name where it is spelt out, for pointer and sentence; empty where it is not */
function conditionSql(
  { compilation, subject, column, pointer }: Place,
  name: string,
  value: unknown,
  { insensitive, path }: Modifiers,
  operator: string,
): string {
  const at = operator === "" ? pointer : pointerTo(pointer, operator);
  const known = operandOf(subject.table, column, name);
  if (known === undefined) {
    return compilation.wrong(at, "unknown_operator", unknownOperator(subject.table, column, name));
  }
  const found = path === undefined ? operatorFor(name, column.column.type) : memberOperatorFor(name);
  if (found === undefined || (insensitive && path === undefined && column.column.type === "json")) {
    const message = `${column.field}.${found === undefined ? name : "insensitive"} needs a path beside it.`;
    return compilation.wrong(at, "validation_failed", message);
  }
  if (!compilation.addCondition()) return "";
  const whole: Target = {
    sql: subject.prefix + column.sql,
    codec: column.codec,
    bind: compilation.bind,
    insensitive,
  };
  const target = path === undefined ? whole : memberOf(whole, path, name, value);
  const sentence = operandComplaint(target.codec, found.operand, value);
  if (sentence === null) return found.sql(target, value);
  const said = operator === "" ? column.field : `${column.field}.${operator}`;
  return compilation.wrong(at, "validation_failed", about(said, sentence));
}

/** `There is no operator "gtt" on priority. Did you mean "gt"? It takes eq, ne, …` */
export function unknownOperator(
  table: Pick<Table, "model">,
  column: TableColumn,
  name: string,
  place = ` on ${column.field}`,
): string {
  const names = conditionNames(table, column);
  if (names.length === 0)
    return `${table.model.name} cannot be filtered by ${column.field}: no index serves it.`;
  return `${unknownName("operator", name, names, place)} It takes ${names.join(", ")}.`;
}
