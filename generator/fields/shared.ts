/** What several field types have in common. */
import type { Constraints, Literal } from "../ir/ir.js";
import { importedType, object } from "../text/build.js";
import { type Code, code, join } from "../text/code.js";
import { InternalError } from "../text/errors.js";
import { imported } from "../text/build.js";
import { key, lit } from "../text/literal.js";
import { type Sql, sql } from "../text/sql.js";

export const stringType: Code = code`string`;
export const numberType: Code = code`number`;

/** `text({ min: 1 })`: a call of `prewire/validators` with those of the constraints that are set. */
export function validatorCall(
  name: string,
  constraints: Constraints,
  options: readonly (keyof Constraints)[],
): Code {
  const set = options.flatMap((option) => {
    const value = constraints[option];
    return value === undefined ? [] : [{ key: key(option), value: lit(value) }];
  });
  const callee = imported(name, "prewire/validators");
  return set.length === 0 ? code`${callee}()` : code`${callee}(${object(set)})`;
}

type FilterName = "EqualityFilter" | "OrderFilter" | "TextFilter" | "JsonFilter" | "VectorFilter";

/** `OrderFilter<number | null>` */
export function filterType(name: FilterName, value: Code, nullable: boolean): Code {
  return code`${importedType(name, "prewire/client")}<${orNull(value, nullable)}>`;
}

export const orNull = (value: Code, nullable: boolean): Code => (nullable ? code`${value} | null` : value);

/** `x BETWEEN 1 AND 5`, `x >= 1`, `x <= 5` or nothing. */
export function rangeChecks(value: Sql, min: Sql | null, max: Sql | null): readonly Sql[] {
  if (min !== null && max !== null) return [sql`${value} BETWEEN ${min} AND ${max}`];
  if (min !== null) return [sql`${value} >= ${min}`];
  if (max !== null) return [sql`${value} <= ${max}`];
  return [];
}

/** What is wrong with `min` and `max` as lengths or counts. */
export function complainOfCounts({ min, max }: Constraints): string | null {
  for (const [name, value] of Object.entries({ min, max })) {
    if (value !== undefined && (!Number.isSafeInteger(value) || Number(value) < 0)) {
      return `${name} must be a whole number from 0 on`;
    }
  }
  return min !== undefined && max !== undefined && Number(min) > Number(max)
    ? `min ${min} is above max ${max}`
    : null;
}

/** What is wrong with a count of something (`characters`) in the default. */
export function complainOfCount(count: number, { min, max }: Constraints, what: string): string | null {
  if (min !== undefined && count < Number(min)) {
    return `the default has ${count} ${what}, fewer than min ${min}`;
  }
  return max !== undefined && count > Number(max)
    ? `the default has ${count} ${what}, more than max ${max}`
    : null;
}

/** What is wrong with `min`, `max` and a default that must lie between them; `rule` is the runtime's of the type. */
export function complainOfNumbers(
  value: unknown,
  { min, max }: Constraints,
  rule: (value: unknown) => string | null,
): string | null {
  if (min !== undefined && rule(min) !== null) return complaintOf("min", rule(min));
  if (max !== undefined && rule(max) !== null) return complaintOf("max", rule(max));
  if (min !== undefined && max !== undefined && compareNumbers(min, max) > 0) {
    return `min ${min} is above max ${max}`;
  }
  if (value === undefined) return null;
  if (rule(value) !== null) return complaintOf("the default", rule(value));
  const literal = value as number | string; // the rule takes only one of them
  if (min !== undefined && compareNumbers(literal, min) < 0)
    return `the default ${literal} is below min ${min}`;
  if (max !== undefined && compareNumbers(literal, max) > 0)
    return `the default ${literal} is above max ${max}`;
  return null;
}

/** The runtime's complaint ("Must be …") with a subject. */
export function complaintOf(subject: string, complaint: string | null): string | null {
  if (complaint === null) return null;
  return `${subject} ${complaint.charAt(0).toLowerCase()}${complaint.slice(1).replace(/\.$/, "")}`;
}

/** The number, or the bound that it lies beyond. */
export function within(value: number, { min, max }: Constraints): number {
  const least = min === undefined ? value : Math.max(value, Number(min));
  return max === undefined ? least : Math.min(least, Number(max));
}

/** The same for a number in digits. */
export function digitsWithin(value: string, { min, max }: Constraints): string {
  if (min !== undefined && compareNumbers(value, String(min)) < 0) return String(min);
  return max !== undefined && compareNumbers(value, String(max)) > 0 ? String(max) : value;
}

/** Compares two numbers, or two decimals of any length in strings. */
function compareNumbers(left: number | string, right: number | string): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [leftWhole = "", leftFraction = ""] = String(left).split(".");
  const [rightWhole = "", rightFraction = ""] = String(right).split(".");
  const scale = Math.max(leftFraction.length, rightFraction.length);
  const a = BigInt(leftWhole + leftFraction.padEnd(scale, "0"));
  const b = BigInt(rightWhole + rightFraction.padEnd(scale, "0"));
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A literal that the reader has found to be a string. */
export function stringLiteral(value: Literal): string {
  if (typeof value !== "string") throw new InternalError("The literal is not a string.");
  return value;
}

/** A literal that the reader has found to be a list. */
export function listLiteral(value: Literal): readonly Literal[] {
  if (!Array.isArray(value)) throw new InternalError("The literal is not a list.");
  return value as readonly Literal[]; // Array.isArray does not narrow readonly arrays
}

/** `"a" | "b"` */
export const unionOf = (values: readonly string[]): Code => join(values.map(lit), code` | `);
