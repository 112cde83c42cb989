/** When two values of a column are the same to PostgreSQL, though their texts may differ: `1.0` and `1.00`. */
import type { Column, ColumnType } from "./model.js";

const same = (value: unknown): string => String(value);
const json = (value: unknown): string => JSON.stringify(value);

const texts: Readonly<Record<ColumnType, (value: unknown) => string>> = {
  text: same,
  oneOf: same,
  bytes: same,
  boolean: same,
  date: same,
  uuid: (value) => String(value).toLowerCase(),
  // Of numbers that are zero, `String` drops the sign.
  integer: same,
  float: same,
  bigint: (value) => BigInt(String(value)).toString(),
  decimal: (value) => decimalText(String(value)),
  time: (value) => withoutTrailingZeros(String(value)),
  timestamp: (value) => momentText(String(value)),
  // No unique key holds one.
  json,
  array: json,
  vector: json,
};

/** Equal for two values of the column, as JSON has them, where the database takes them for equal. Neither is null. */
export function equalityText({ type }: Pick<Column, "type">, value: unknown): string {
  return texts[type](value);
}

function decimalText(digits: string): string {
  const negative = digits.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? digits.slice(1) : digits).split(".");
  const text = withoutTrailingZeros(`${whole.replace(/^0+(?=.)/, "")}.${fraction}`);
  return negative && text !== "0" ? `-${text}` : text;
}

/** Of what stands behind a point, and the point where nothing is left. */
function withoutTrailingZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0*$/, "") : digits;
}

/** Milliseconds are all that `Date` has; the fraction goes beside it. */
function momentText(timestamp: string): string {
  const [, whole = "", fraction = "", offset = ""] =
    /^(.{19})(?:\.(\d+))?(.+)$/.exec(timestamp.toUpperCase()) ?? [];
  return `${Date.parse(whole + offset)}.${fraction.padEnd(6, "0")}`;
}
