/**
 * The one text by which a value is answered, of the several by which it can be given: what a function of a row sees. Each takes a value
 * that fits its type's rule.
 */

/** Types whose values can be given in more than one text; of all others the text given is the one answered. */
export type SpelledType = "uuid" | "bigint" | "decimal" | "timestamp" | "time";

export interface Spelling {
  /** Of a decimal: the digits behind the point that every value is answered with. */
  readonly scale?: number;
}

/** Null where the value lies outside of what is stored, so that it has none. */
export const canonical: Readonly<Record<SpelledType, (value: string, spelling: Spelling) => string | null>> =
  {
    uuid: (value) => value.toLowerCase(),
    bigint: (value) => digits(value, 0),
    decimal: (value, { scale = 0 }) => digits(value, scale),
    timestamp: momentInUtc,
    time: (value) => (value.includes(".") ? value.replace(/\.?0+$/, "") : value),
  };

/** No zeros before the number, no sign before zero, at least so many digits behind the point. */
function digits(value: string, scale: number): string {
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const padded = fraction.padEnd(scale, "0");
  const number = `${whole.replace(/^0+(?=\d)/, "")}${padded === "" ? "" : `.${padded}`}`;
  return value.startsWith("-") && /[1-9]/.test(number) ? `-${number}` : number;
}

const TIMESTAMP = /^(.{10}).(.{8})(?:\.(\d+))?(.+)$/;

/** RFC 3339 in UTC with six fraction digits; null where UTC is in another year than 1 to 9999. */
function momentInUtc(value: string): string | null {
  const [, date = "", time = "", fraction = "", offset = ""] = TIMESTAMP.exec(value) ?? [];
  const milliseconds = Date.parse(`${date}T${time}${offset.toUpperCase()}`);
  if (Number.isNaN(milliseconds)) return null;
  const utc = new Date(milliseconds).toISOString();
  return /^(?!0000)\d{4}-/.test(utc) ? `${utc.slice(0, 19)}.${fraction.padEnd(6, "0")}Z` : null;
}
