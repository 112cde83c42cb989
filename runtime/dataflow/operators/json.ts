/**
 * A value within a JSON column, found by its path. Where there is none, or a JSON null, it is null as a column is. Order
 * and patterns are those of texts and numbers: a value of another type is neither before nor behind.
 */
import { listParameter, codecOf, type Codec } from "../codecs.js";
import type { Target } from "./operator.js";

const text = codecOf({ type: "text" });
const number: Codec = { ...codecOf({ type: "float" }), cast: "numeric" };

/** Steps from outside to inside: names of members and places in lists. */
export function pathSteps(path: unknown): readonly string[] {
  return typeof path === "string" ? path.split(".") : (path as readonly unknown[]).map(String); // checked
}

/** Operators that compare with what they are given as text or number, never as JSON. */
const ORDER: ReadonlySet<string> = new Set(["gt", "gte", "lt", "lte", "between"]);
const EQUALITY: ReadonlySet<string> = new Set(["eq", "ne", "in", "notIn", "isNull"]);

/** The value at the path, as the operator compares it. */
export function memberOf(column: Target, path: unknown, operator: string, operand: unknown): Target {
  const steps = `${column.bind(listParameter(text, pathSteps(path)))}::text[]`;
  const value = `NULLIF(${column.sql} #> ${steps}, 'null'::jsonb)`;
  if (EQUALITY.has(operator) && !column.insensitive) return { ...column, sql: value };
  if (ORDER.has(operator) && isNumeric(operand)) {
    const sql = `(CASE WHEN jsonb_typeof(${value}) = 'number' THEN ${value}::numeric END)`;
    return { ...column, sql, codec: number, insensitive: false };
  }
  const textOnly = `CASE WHEN jsonb_typeof(${value}) = 'string' THEN ${value} #>> '{}' END`;
  return { ...column, sql: `(${textOnly}) COLLATE "C"`, codec: text };
}

function isNumeric(operand: unknown): boolean {
  return typeof (Array.isArray(operand) ? (operand[0] as unknown) : operand) === "number";
}
