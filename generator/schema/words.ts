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

export interface TextOptions<Optional extends boolean = boolean>
  extends FieldOptions<string, Optional>, KeyOption, RangeOptions<number> {
  /** A regular expression that must match somewhere in the text; `^` and `$` bind it to all of it. Read with the flag `u`. */
  readonly pattern?: string | RegExp;
  readonly format?: "email" | "url" | "slug";
  /** A collation of the database; by default texts have the order of their code points. */
  readonly collation?: string;
}

/** Text; `min` and `max` count characters (code points). */
export function text<Optional extends boolean = false>(
  options?: TextOptions<Optional>,
): Field<"text", string, Optional> {
  return describe("text", [options]);
}

export interface UuidOptions<Optional extends boolean = boolean>
  extends FieldOptions<"uuidv7" | "uuidv4" | (string & {}), Optional>, KeyOption {}

/** A UUID. As a key without a default it is a `uuidv7`, unless the creator of a row brings one. */
export function uuid<Optional extends boolean = false>(
  options?: UuidOptions<Optional>,
): Field<"uuid", string, Optional> {
  return describe("uuid", [options]);
}

export interface IntegerOptions<Optional extends boolean = boolean>
  extends FieldOptions<number, Optional>, KeyOption, RangeOptions<number> {}

/** A whole number of 32 bits. As a key it is counted up by the database. */
export function integer<Optional extends boolean = false>(
  options?: IntegerOptions<Optional>,
): Field<"integer", number, Optional> {
  return describe("integer", [options]);
}

export interface BigintOptions<Optional extends boolean = boolean>
  extends FieldOptions<string, Optional>, KeyOption, RangeOptions<string> {}

/** A whole number of 64 bits, written as a string of digits. As a key it is counted up by the database. */
export function bigint<Optional extends boolean = false>(
  options?: BigintOptions<Optional>,
): Field<"bigint", string, Optional> {
  return describe("bigint", [options]);
}

export interface FloatOptions<Optional extends boolean = boolean>
  extends FieldOptions<number, Optional>, UniqueOption, RangeOptions<number> {}

/** A finite number of double precision. */
export function float<Optional extends boolean = false>(
  options?: FloatOptions<Optional>,
): Field<"float", number, Optional> {
  return describe("float", [options]);
}

export interface DecimalOptions<Optional extends boolean = boolean>
  extends FieldOptions<string, Optional>, UniqueOption, RangeOptions<string> {
  /** How many digits it has in all. */
  readonly precision?: number;
  /** How many of them stand behind the point. */
  readonly scale?: number;
}

/** An exact decimal number, written as a string: no digit is ever lost. */
export function decimal<Optional extends boolean = false>(
  options?: DecimalOptions<Optional>,
): Field<"decimal", string, Optional> {
  return describe("decimal", [options]);
}

export interface BooleanOptions<Optional extends boolean = boolean>
  extends FieldOptions<boolean, Optional>, UniqueOption {}

export function boolean<Optional extends boolean = false>(
  options?: BooleanOptions<Optional>,
): Field<"boolean", boolean, Optional> {
  return describe("boolean", [options]);
}

export interface TimestampOptions<Optional extends boolean = boolean>
  extends FieldOptions<"now" | (string & {}), Optional>, UniqueOption {}

/** A point in time, to the microsecond (RFC 3339). */
export function timestamp<Optional extends boolean = false>(
  options?: TimestampOptions<Optional>,
): Field<"timestamp", string, Optional> {
  return describe("timestamp", [options]);
}

export interface DateOptions<Optional extends boolean = boolean>
  extends FieldOptions<"now" | (string & {}), Optional>, KeyOption {}

/** A day of the calendar: `2025-01-31`. */
export function date<Optional extends boolean = false>(
  options?: DateOptions<Optional>,
): Field<"date", string, Optional> {
  return describe("date", [options]);
}

export interface TimeOptions<Optional extends boolean = boolean>
  extends FieldOptions<string, Optional>, UniqueOption {}

/** A time of day, without a zone: `09:30:00`. */
export function time<Optional extends boolean = false>(
  options?: TimeOptions<Optional>,
): Field<"time", string, Optional> {
  return describe("time", [options]);
}

/** What JSON can say. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

export interface JsonOptions<Optional extends boolean = boolean> extends FieldOptions<JsonValue, Optional> {}

/** Any JSON value. */
export function json<Optional extends boolean = false>(
  options?: JsonOptions<Optional>,
): Field<"json", JsonValue, Optional> {
  return describe("json", [options]);
}

export interface BytesOptions<Optional extends boolean = boolean>
  extends FieldOptions<string, Optional>, UniqueOption, RangeOptions<number> {}

/** Bytes, written as base64; `min` and `max` count bytes. */
export function bytes<Optional extends boolean = false>(
  options?: BytesOptions<Optional>,
): Field<"bytes", string, Optional> {
  return describe("bytes", [options]);
}

export interface OneOfOptions<Value extends string, Optional extends boolean = boolean>
  extends FieldOptions<Value, Optional>, KeyOption {}

/** One of the texts given. */
export function oneOf<const Value extends string, Optional extends boolean = false>(
  values: readonly Value[],
  options?: OneOfOptions<NoInfer<Value>, Optional>,
): Field<"oneOf", Value, Optional> {
  return describe("oneOf", [values, options]);
}

export interface ArrayOptions<Value, Optional extends boolean = boolean>
  extends FieldOptions<readonly Value[], Optional>, UniqueOption, RangeOptions<number> {}

/** A list of values that the first argument describes: `array(text({ max: 40 }), { max: 10 })`. */
export function array<Value, Optional extends boolean = false>(
  item: ItemField<Value>,
  options?: ArrayOptions<NoInfer<Value>, Optional>,
): Field<"array", readonly Value[], Optional> {
  return describe("array", [item, options]);
}

export interface VectorOptions<Optional extends boolean = boolean> extends FieldOptions<
  readonly number[],
  Optional
> {}

/** A vector of so many numbers; the database needs pgvector. */
export function vector<Optional extends boolean = false>(
  dimensions: number,
  options?: VectorOptions<Optional>,
): Field<"vector", readonly number[], Optional> {
  return describe("vector", [dimensions, options]);
}
