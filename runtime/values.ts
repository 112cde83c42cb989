/**
 * What a JSON value must be to fit a column's type. Validators (zod, also in a browser) and the operation path (filters,
 * keys, cursors) use the same rules, so that no rule stands twice. A rule answers null where the value fits, else one
 * sentence that begins with "Must" and never repeats the value.
 */

export type Rule = (value: unknown) => string | null;

const NUL_OR_LONE_SURROGATE = /[\0\ud800-\udfff]/u;

/** PostgreSQL stores neither NUL nor half of a surrogate pair. */
export function isStorableText(value: string): boolean {
  return !NUL_OR_LONE_SURROGATE.test(value);
}

/** Code points, as `char_length` counts them. */
export function codePoints(value: string): number {
  let count = value.length;
  for (let i = 0; i < value.length; i += 1) {
    const unit = value.charCodeAt(i);
    if (unit >= 0xdc00 && unit <= 0xdfff) count -= 1;
  }
  return count;
}

export const text: Rule = (value) => {
  if (typeof value !== "string") return "Must be text.";
  return isStorableText(value) ? null : "Must be text without NUL characters and lone surrogates.";
};

export const uuid: Rule = (value) =>
  typeof value === "string" && isUuid(value)
    ? null
    : "Must be a UUID: 8-4-4-4-12 hexadecimal digits with hyphens.";

export const integer: Rule = (value) =>
  typeof value === "number" && (value | 0) === value
    ? null
    : "Must be a whole number from -2147483648 to 2147483647.";

const INT8_MIN = -(2n ** 63n);
const INT8_MAX = 2n ** 63n - 1n;

export const bigint: Rule = (value) =>
  typeof value === "string" && isInt8(value)
    ? null
    : "Must be a string of digits from -9223372036854775808 to 9223372036854775807.";

export const float: Rule = (value) =>
  typeof value === "number" && Number.isFinite(value) ? null : "Must be a finite number.";

/** Digits before and behind the point that PostgreSQL's `numeric` holds at most. */
const NUMERIC_WHOLE = 131_072;
const NUMERIC_FRACTION = 16_383;

export const decimal: Rule = (value) => {
  const digits = typeof value === "string" ? decimalDigits(value) : null;
  if (digits === null) return 'Must be a decimal number in a string, such as "12.50".';
  return digits.whole <= NUMERIC_WHOLE && digits.fraction <= NUMERIC_FRACTION
    ? null
    : `Must have at most ${NUMERIC_WHOLE} digits before and ${NUMERIC_FRACTION} behind the point.`;
};

export const boolean: Rule = (value) => (typeof value === "boolean" ? null : "Must be true or false.");

export const timestamp: Rule = (value) =>
  typeof value === "string" && isTimestamp(value)
    ? null
    : 'Must be a timestamp with offset (RFC 3339) and at most six fraction digits, such as "2025-01-31T09:30:00Z".';

export const date: Rule = (value) =>
  typeof value === "string" && value.length === 10 && isDateAt(value)
    ? null
    : 'Must be a calendar date, such as "2025-01-31".';

export const time: Rule = (value) =>
  typeof value === "string" && timeEnd(value, 0) === value.length
    ? null
    : 'Must be a time of day with at most six fraction digits, such as "09:30:00".';

export const bytes: Rule = (value) =>
  typeof value === "string" && isBase64(value) ? null : "Must be bytes in base64 with padding (RFC 4648).";

/** How deep a JSON value may nest. */
const JSON_DEPTH = 100;

export const json: Rule = (value) => jsonComplaint(value, JSON_DEPTH);

/** What `JSON.stringify` would lose or PostgreSQL would refuse. */
function jsonComplaint(value: unknown, depth: number): string | null {
  switch (typeof value) {
    case "string":
      return isStorableText(value)
        ? null
        : "Must be JSON whose strings have no NUL characters and lone surrogates.";
    case "number":
      return Number.isFinite(value) ? null : "Must be JSON whose numbers are finite.";
    case "boolean":
      return null;
    case "object":
      if (value === null) return null;
      if (depth === 0) return `Must be JSON that nests at most ${JSON_DEPTH} levels.`;
      return Array.isArray(value)
        ? firstComplaint(value, (item) => jsonComplaint(item, depth - 1))
        : jsonObjectComplaint(value, depth);
    default:
      return "Must be JSON.";
  }
}

function jsonObjectComplaint(value: object, depth: number): string | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return "Must be JSON: a plain object.";
  return firstComplaint(Object.entries(value), ([name, member]) => {
    if (!isStorableText(name)) return "Must be JSON whose names have no NUL characters and lone surrogates.";
    return member === undefined ? null : jsonComplaint(member, depth - 1);
  });
}

/** The first complaint about the items of a list; null where all are right. A hole counts as undefined. */
export function firstComplaint<Item>(
  items: readonly Item[],
  complain: (item: Item) => string | null,
): string | null {
  for (const item of items) {
    const complaint = complain(item);
    if (complaint !== null) return complaint;
  }
  return null;
}

function isUuid(value: string): boolean {
  if (value.length !== 36) return false;
  for (let i = 0; i < 36; i += 1) {
    const unit = value.charCodeAt(i);
    if (i === 8 || i === 13 || i === 18 || i === 23) {
      if (unit !== 45) return false;
    } else if (!isHexDigit(unit)) return false;
  }
  return true;
}

function isHexDigit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isInt8(value: string): boolean {
  const sign = value.charCodeAt(0) === 45 ? 1 : 0;
  if (value.length === sign || value.length > 20 || digitsEnd(value, sign) !== value.length) return false;
  if (value.length < 19) return true;
  const number = BigInt(value);
  return number >= INT8_MIN && number <= INT8_MAX;
}

/** How many digits stand before and behind the point; null where it is not a decimal number. */
export function decimalDigits(value: string): { readonly whole: number; readonly fraction: number } | null {
  const start = value.charCodeAt(0) === 45 ? 1 : 0;
  const point = digitsEnd(value, start);
  if (point === start) return null;
  if (point === value.length) return { whole: point - start, fraction: 0 };
  const end = digitsEnd(value, point + 1);
  if (value.charCodeAt(point) !== 46 || end === point + 1 || end !== value.length) return null;
  return { whole: point - start, fraction: end - point - 1 };
}

function digitsEnd(value: string, start: number): number {
  let end = start;
  while (end < value.length && isDigit(value.charCodeAt(end))) end += 1;
  return end;
}

/** The number that two or four digits write; NaN where something else stands there. */
function digitsAt(value: string, start: number, count: number): number {
  let number = 0;
  for (let i = start; i < start + count; i += 1) {
    const unit = value.charCodeAt(i);
    if (!isDigit(unit)) return Number.NaN;
    number = number * 10 + unit - 48;
  }
  return number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date of the proleptic Gregorian calendar, years 0001 to 9999, in the first ten characters. */
function isDateAt(value: string): boolean {
  const year = digitsAt(value, 0, 4);
  const month = digitsAt(value, 5, 2);
  const day = digitsAt(value, 8, 2);
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  const days = MONTH_DAYS[month - 1];
  if (!(year >= 1) || days === undefined || !(day >= 1)) return false;
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (leapDay ? 29 : days);
}

/** Where `HH:MM:SS` with up to six fraction digits ends; -1 where no time of day stands there. Leap seconds have none. */
function timeEnd(value: string, start: number): number {
  const inRange =
    digitsAt(value, start, 2) <= 23 &&
    digitsAt(value, start + 3, 2) <= 59 &&
    digitsAt(value, start + 6, 2) <= 59;
  if (!inRange || value.charCodeAt(start + 2) !== 58 || value.charCodeAt(start + 5) !== 58) return -1;
  if (value.charCodeAt(start + 8) !== 46) return start + 8;
  const end = digitsEnd(value, start + 9);
  return end > start + 9 && end <= start + 15 ? end : -1;
}

/** RFC 3339, in years that it and PostgreSQL share, with an offset that PostgreSQL takes (below 16 hours). */
function isTimestamp(value: string): boolean {
  if (!isDateAt(value) || (value.charCodeAt(10) | 32) !== 116) return false;
  const end = timeEnd(value, 11);
  if (end === -1) return false;
  const mark = value.charCodeAt(end);
  if ((mark | 32) === 122) return value.length === end + 1;
  return (
    (mark === 43 || mark === 45) &&
    value.length === end + 6 &&
    value.charCodeAt(end + 3) === 58 &&
    digitsAt(value, end + 1, 2) <= 15 &&
    digitsAt(value, end + 4, 2) <= 59
  );
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Canonical base64: four characters a group, padded, no bits left over. */
function isBase64(value: string): boolean {
  if (value.length % 4 !== 0) return false;
  let end = value.length;
  while (end > value.length - 2 && value.charCodeAt(end - 1) === 61) end -= 1;
  for (let i = 0; i < end; i += 1) {
    if (!isBase64Digit(value.charCodeAt(i))) return false;
  }
  const unused = value.length - end === 2 ? 15 : value.length - end === 1 ? 3 : 0;
  return unused === 0 || (BASE64.indexOf(value.charAt(end - 1)) & unused) === 0;
}

function isBase64Digit(unit: number): boolean {
  return (
    (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 47 && unit <= 57) || unit === 43
  );
}

/** How many bytes a right base64 text stands for. */
export function base64Bytes(value: string): number {
  const padding = value.endsWith("==") ? 2 : value.endsWith("=") ? 1 : 0;
  return (value.length / 4) * 3 - padding;
}

export const list: Rule = (value) => (Array.isArray(value) ? null : "Must be a list.");

/** One of the given texts. */
export function oneOf(values: readonly string[]): Rule {
  const message = `Must be one of ${values.map((value) => JSON.stringify(value)).join(", ")}.`;
  return (value) => (typeof value === "string" && values.includes(value) ? null : message);
}

/** Numbers that a `float4` holds. */
export const vector: Rule = (value) => {
  if (!Array.isArray(value) || value.length === 0) return "Must be a list of numbers.";
  return firstComplaint<unknown>(value, (item) =>
    typeof item === "number" && Number.isFinite(Math.fround(item))
      ? null
      : "Must be a list of finite numbers.",
  );
};
