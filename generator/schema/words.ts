/** One word a field type: what it is, and the options that it takes. */
import {
  describe,
  type Field,
  type FieldOptions,
  type ItemField,
  type KeyOption,
  type RangeOptions,
  type UniqueOption,
} from "./field.js";

export interface TextOptions extends FieldOptions<string>, KeyOption, RangeOptions<number> {
  /** A regular expression that must match somewhere in the text; `^` and `$` bind it to all of it. Read with the flag `u`. */
  readonly pattern?: string | RegExp;
  readonly format?: "email" | "url" | "slug";
  /** A collation of the database; by default texts have the order of their code points. */
  readonly collation?: string;
}

/** Text; `min` and `max` count characters (code points). */
export function text(options?: TextOptions): Field<"text", string> {
  return describe("text", [options]);
}

export interface UuidOptions extends FieldOptions<"uuidv7" | "uuidv4" | (string & {})>, KeyOption {}

/** A UUID. As a key without a default it is a `uuidv7`, unless the creator of a row brings one. */
export function uuid(options?: UuidOptions): Field<"uuid", string> {
  return describe("uuid", [options]);
}

export interface IntegerOptions extends FieldOptions<number>, KeyOption, RangeOptions<number> {}

/** A whole number of 32 bits. As a key it is counted up by the database. */
export function integer(options?: IntegerOptions): Field<"integer", number> {
  return describe("integer", [options]);
}

export interface BigintOptions extends FieldOptions<string>, KeyOption, RangeOptions<string> {}

/** A whole number of 64 bits, written as a string of digits. As a key it is counted up by the database. */
export function bigint(options?: BigintOptions): Field<"bigint", string> {
  return describe("bigint", [options]);
}

export interface FloatOptions extends FieldOptions<number>, UniqueOption, RangeOptions<number> {}

/** A finite number of double precision. */
export function float(options?: FloatOptions): Field<"float", number> {
  return describe("float", [options]);
}

export interface DecimalOptions extends FieldOptions<string>, UniqueOption, RangeOptions<string> {
  /** How many digits it has in all. */
  readonly precision?: number;
  /** How many of them stand behind the point. */
  readonly scale?: number;
}

/** An exact decimal number, written as a string: no digit is ever lost. */
export function decimal(options?: DecimalOptions): Field<"decimal", string> {
  return describe("decimal", [options]);
}

export interface BooleanOptions extends FieldOptions<boolean>, UniqueOption {}

export function boolean(options?: BooleanOptions): Field<"boolean", boolean> {
  return describe("boolean", [options]);
}

export interface TimestampOptions extends FieldOptions<"now" | (string & {})>, UniqueOption {}

/** A point in time, to the microsecond (RFC 3339). */
export function timestamp(options?: TimestampOptions): Field<"timestamp", string> {
  return describe("timestamp", [options]);
}

export interface DateOptions extends FieldOptions<"now" | (string & {})>, KeyOption {}

/** A day of the calendar: `2025-01-31`. */
export function date(options?: DateOptions): Field<"date", string> {
  return describe("date", [options]);
}

export interface TimeOptions extends FieldOptions<string>, UniqueOption {}

/** A time of day, without a zone: `09:30:00`. */
export function time(options?: TimeOptions): Field<"time", string> {
  return describe("time", [options]);
}

/** What JSON can say. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

export interface JsonOptions extends FieldOptions<JsonValue> {}

/** Any JSON value. */
export function json(options?: JsonOptions): Field<"json", JsonValue> {
  return describe("json", [options]);
}

export interface BytesOptions extends FieldOptions<string>, UniqueOption, RangeOptions<number> {}

/** Bytes, written as base64; `min` and `max` count bytes. */
export function bytes(options?: BytesOptions): Field<"bytes", string> {
  return describe("bytes", [options]);
}

export interface OneOfOptions<Value extends string> extends FieldOptions<Value>, KeyOption {}

/** One of the texts given. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  options?: OneOfOptions<NoInfer<Value>>,
): Field<"oneOf", Value> {
  return describe("oneOf", [values, options]);
}

export interface ArrayOptions<Value>
  extends FieldOptions<readonly Value[]>, UniqueOption, RangeOptions<number> {}

/** A list of values that the first argument describes: `array(text({ max: 40 }), { max: 10 })`. */
export function array<Value>(
  item: ItemField<Value>,
  options?: ArrayOptions<NoInfer<Value>>,
): Field<"array", readonly Value[]> {
  return describe("array", [item, options]);
}

export interface VectorOptions extends FieldOptions<readonly number[]> {}

/** A vector of so many numbers; the database needs pgvector. */
export function vector(dimensions: number, options?: VectorOptions): Field<"vector", readonly number[]> {
  return describe("vector", [dimensions, options]);
}
