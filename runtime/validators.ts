/**
 * `prewire/validators`: one zod schema a field word, as generated validators use them. They run on the server before a
 * write and may run in a browser before it is sent. Messages are sentences that begin with "Must" or "Is", so that a form
 * can show them beside the field. The rules themselves are in `values.ts`.
 */
import * as z from "zod";
import * as rules from "./values.js";
import type { Rule } from "./values.js";

/** The error of a wrong type; an absent value has its own. */
function wrongType(rule: Rule): { error: (issue: { readonly input?: unknown }) => string | undefined } {
  return {
    error: ({ input }) => (input === undefined ? "Is required." : (rule(input) ?? undefined)),
  };
}

/** The rule as a zod check: it runs where the type is right. */
function check<Value>(
  complain: (value: Value) => string | null,
): (payload: z.core.ParsePayload<Value>) => void {
  return (payload) => {
    const message = complain(payload.value);
    if (message !== null) payload.issues.push({ code: "custom", message, input: payload.value });
  };
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** `Must have at least 2 items.`; null where the count is in range. */
function countComplaint(count: number, { min = 0, max = Infinity }: Range, unit: string): string | null {
  if (count < min) return `Must have at least ${min} ${unit}${min === 1 ? "" : "s"}.`;
  if (count > max) return `Must have at most ${max} ${unit}${max === 1 ? "" : "s"}.`;
  return null;
}

/** `Must be at least 1.`; null where the value is in range. */
function rangeComplaint(value: number, { min = -Infinity, max = Infinity }: Range): string | null {
  if (value < min) return `Must be at least ${min}.`;
  return value > max ? `Must be at most ${max}.` : null;
}

export type TextFormat = "email" | "url" | "slug";

export interface TextOptions extends Range {
  /** A regular expression, or its source, with the flag `u`. */
  readonly pattern?: string | RegExp;
  readonly format?: TextFormat;
}

/** The HTML standard's pattern of an e-mail address (4.10.5.1.5). */
const EMAIL =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const formats: Readonly<Record<TextFormat, { fits(value: string): boolean; readonly message: string }>> = {
  email: { fits: (value) => EMAIL.test(value), message: "Must be an e-mail address." },
  url: { fits: isWebUrl, message: "Must be an absolute URL that begins with http:// or https://." },
  slug: {
    fits: (value) => SLUG.test(value),
    message: "Must be lower-case letters and digits, in words joined by hyphens.",
  },
};

function isWebUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && !/[\s\\]/.test(value) && URL.canParse(value);
}

/** Text; `min` and `max` count code points. */
export function text({ pattern, format, ...range }: TextOptions = {}): z.ZodString {
  const expression = pattern === undefined ? null : new RegExp(pattern, "u");
  return z.string(wrongType(rules.text)).check(
    check((value) => {
      const complaint = rules.text(value) ?? countComplaint(rules.codePoints(value), range, "character");
      if (complaint !== null) return complaint;
      if (expression !== null && !expression.test(value))
        return `Must match the pattern ${expression.source}.`;
      return format === undefined || formats[format].fits(value) ? null : formats[format].message;
    }),
  );
}

/** Any 8-4-4-4-12 hexadecimal value, as PostgreSQL takes it. */
export function uuid(): z.ZodString {
  return stringOf(rules.uuid);
}

/** A whole number of 32 bits. */
export function integer(range: Range = {}): z.ZodNumber {
  return z
    .number(wrongType(rules.integer))
    .check(check((value) => rules.integer(value) ?? rangeComplaint(value, range)));
}

interface DigitRange {
  readonly min?: string | number;
  readonly max?: string | number;
}

/** A whole number of 64 bits in a string. */
export function bigint({ min, max }: DigitRange = {}): z.ZodString {
  return stringOf((value) => rules.bigint(value) ?? digitComplaint(String(value), min, max));
}

/** A finite number. */
export function float(range: Range = {}): z.ZodNumber {
  return z
    .number(wrongType(rules.float))
    .check(check((value) => rules.float(value) ?? rangeComplaint(value, range)));
}

export interface DecimalOptions extends DigitRange {
  /** All digits, and those behind the point, as in `numeric(precision, scale)`. */
  readonly precision?: number;
  readonly scale?: number;
}

/** A decimal number in a string; one that would have to be rounded is refused. */
export function decimal({ precision, scale, min, max }: DecimalOptions = {}): z.ZodString {
  return stringOf((value) => {
    const complaint = rules.decimal(value);
    if (complaint !== null) return complaint;
    const digits = String(value);
    return precisionComplaint(digits, precision, scale) ?? digitComplaint(digits, min, max);
  });
}

function precisionComplaint(value: string, precision?: number, scale?: number): string | null {
  const digits = rules.decimalDigits(value);
  if (digits === null) return null;
  const behind = scale ?? (precision === undefined ? Infinity : 0);
  if (digits.fraction > behind) return countComplaint(digits.fraction, { max: behind }, "fraction digit");
  if (precision === undefined) return null;
  const leadingZeros = /^-?(0*)/.exec(value)?.[1]?.length ?? 0;
  return countComplaint(digits.whole - leadingZeros, { max: precision - behind }, "whole digit");
}

function digitComplaint(value: string, min?: string | number, max?: string | number): string | null {
  if (min !== undefined && compareDecimals(value, String(min)) < 0) return `Must be at least ${min}.`;
  if (max !== undefined && compareDecimals(value, String(max)) > 0) return `Must be at most ${max}.`;
  return null;
}

/** Below, at or above zero, as `left` is less than, equal to or greater than `right`; exact at any length. */
function compareDecimals(left: string, right: string): number {
  const [leftWhole = "", leftFraction = ""] = left.split(".");
  const [rightWhole = "", rightFraction = ""] = right.split(".");
  const scale = Math.max(leftFraction.length, rightFraction.length);
  const a = BigInt(leftWhole + leftFraction.padEnd(scale, "0"));
  const b = BigInt(rightWhole + rightFraction.padEnd(scale, "0"));
  return a < b ? -1 : a > b ? 1 : 0;
}

export function boolean(): z.ZodBoolean {
  return z.boolean(wrongType(rules.boolean));
}

/** RFC 3339 with any offset and at most six fraction digits. */
export function timestamp(): z.ZodString {
  return stringOf(rules.timestamp);
}

/** `YYYY-MM-DD`, years 0001 to 9999. */
export function date(): z.ZodString {
  return stringOf(rules.date);
}

/** `HH:MM:SS` with at most six fraction digits. */
export function time(): z.ZodString {
  return stringOf(rules.time);
}

/** Any JSON that PostgreSQL stores without loss; null at the top is the field's own null. */
export function json(): z.ZodType {
  return z.unknown().check(
    check((value) => {
      if (value === undefined) return "Is required.";
      return value === null ? "Must not be null." : rules.json(value);
    }),
  );
}

/** Base64; `min` and `max` count bytes. */
export function bytes(range: Range = {}): z.ZodString {
  return stringOf((value) => {
    const complaint = rules.bytes(value);
    return complaint ?? countComplaint(rules.base64Bytes(String(value)), range, "byte");
  });
}

/** One of a few texts. */
export function oneOf<const Value extends string>(
  values: readonly [Value, ...Value[]],
): z.ZodEnum<{ [Name in Value]: Name }> {
  return z.enum(values, wrongType(rules.oneOf(values)));
}

export function array<Item extends z.ZodType>(item: Item, range: Range = {}): z.ZodArray<Item> {
  return z
    .array(item, wrongType(rules.list))
    .check(check((value) => countComplaint(value.length, range, "item")));
}

/** As many finite numbers as the vector has dimensions. */
export function vector(dimensions: number): z.ZodArray<z.ZodNumber> {
  return z
    .array(z.number(wrongType(rules.float)), wrongType(rules.list))
    .check(
      check((value) =>
        value.length === dimensions
          ? rules.vector(value)
          : `Must have exactly ${dimensions} number${dimensions === 1 ? "" : "s"}.`,
      ),
    );
}

function stringOf(rule: Rule): z.ZodString {
  return z.string(wrongType(rule)).check(check(rule));
}

export { difference, number, product, quotient, remainder, sum } from "./validators/arithmetic.js";
export { rowCheck } from "./validators/row-check.js";
