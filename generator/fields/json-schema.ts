/** What field types need to say of themselves in JSON Schema (draft 2020-12), as OpenAPI 3.1 and MCP take it. */
import type { Constraints, Literal } from "../ir/ir.js";

/** A schema that names no other. */
export type JsonSchema = Readonly<Record<string, Literal>>;

/** The keywords that are set. */
export function keywords(members: Readonly<Record<string, Literal | undefined>>): JsonSchema {
  return Object.fromEntries(
    Object.entries(members).filter((entry): entry is [string, Literal] => entry[1] !== undefined),
  );
}

/** Neither NUL nor half of a surrogate pair. */
export const STORABLE = "^[^\\u0000\\ud800-\\udfff]*$";

/** A day of the proleptic Gregorian calendar in the years 0001 to 9999, leap years included. */
const COMMON_DAY =
  "(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";
const LEAP_DAY = "(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29";
export const DAY = `(?:${COMMON_DAY}|${LEAP_DAY})`;

/** A time of day to the microsecond. */
export const TIME_OF_DAY = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,6})?";

/** A pattern of whole numbers in digits whose amount is at most that of `most`, leading zeros allowed. */
export function digitsUpTo(most: string): string {
  const shorter = most.length > 1 ? [`\\d{1,${most.length - 1}}`] : [];
  const smaller = [...most].flatMap((digit, at) => {
    if (digit === "0") return [];
    const rest = most.length - at - 1;
    const below = digit === "1" ? "0" : `[0-${Number(digit) - 1}]`;
    return [`${most.slice(0, at)}${below}${rest === 0 ? "" : `\\d{${rest}}`}`];
  });
  return `0*(?:${[...shorter, ...smaller, most].join("|")})`;
}

/** The sign that numbers in digits may have. */
export const sign = ({ min }: Constraints): string => (min !== undefined && Number(min) >= 0 ? "" : "-?");

/** What JSON Schema cannot say of numbers in texts, as a sentence. */
export function boundsOf({ min, max }: Constraints): string | undefined {
  if (min !== undefined && max !== undefined) return `From ${min} to ${max}.`;
  if (min !== undefined) return `At least ${min}.`;
  return max === undefined ? undefined : `At most ${max}.`;
}
