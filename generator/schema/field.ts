/**
 * What the words of a schema give back. A schema is read, never run, to generate; run by accident, or by code that shares
 * a file with it, the words are harmless: each answers a frozen description of what was said.
 */

/** Marks what only the words of this module make. */
export const kind: unique symbol = Symbol("prewire.kind");
/** Never present: carries the type of the field's values. */
declare const value: unique symbol;
/** Never present: carries whether the field may be null. */
declare const nullable: unique symbol;

type ItemWord =
  | "text"
  | "uuid"
  | "integer"
  | "bigint"
  | "float"
  | "decimal"
  | "boolean"
  | "timestamp"
  | "date"
  | "time"
  | "oneOf";
type FieldWord = ItemWord | "json" | "bytes" | "array" | "vector" | "belongsTo";

/** Any field or relation. Not generic, so that checking a model costs the compiler the same however it is made. */
export interface AnyField {
  readonly [kind]: FieldWord;
}

export interface Field<Word extends FieldWord, Value, Optional extends boolean = boolean> extends AnyField {
  readonly [kind]: Word;
  readonly [value]?: Value;
  readonly [nullable]?: Optional;
  readonly arguments: readonly unknown[];
}

/** A field whose values may be elements of an array. */
export type ItemField<Value> = Field<ItemWord, Value>;

export interface RelationField<Optional extends boolean = boolean> extends AnyField {
  readonly [kind]: "belongsTo";
  /** The target's key, which is known when everything has been read. */
  readonly [value]?: string | number;
  readonly [nullable]?: Optional;
  readonly arguments: readonly unknown[];
}

/** What callers see of a field. Looked up, not inferred: it costs the compiler next to nothing. */
export type ValueOf<Given> =
  | (Given extends { readonly [value]?: infer Value } ? Value : never)
  | (Given extends { readonly [nullable]?: true } ? null : never);

export function describe<Word extends string>(word: Word, values: readonly unknown[]) {
  return Object.freeze({
    [kind]: word,
    arguments: Object.freeze(values.filter((item) => item !== undefined)),
  });
}

/** What every field takes. */
export interface FieldOptions<Value, Optional extends boolean = boolean> {
  /** Null and absent are allowed. */
  readonly optional?: Optional;
  /** What a row gets when its creator says nothing. */
  readonly default?: Value;
  /** Set when a row is created, and never again. */
  readonly immutable?: boolean;
  /** It never leaves the server: no caller reads, sets, filters or sorts by it. SQL and what runs in the database do. */
  readonly private?: boolean;
  /** The column, where it is not the field's name in snake_case. */
  readonly column?: string;
  /** For documentation; otherwise the JSDoc above the field. */
  readonly description?: string;
}

export interface UniqueOption {
  /** No two rows have the same value; rows without one do not count. */
  readonly unique?: boolean;
}

export interface KeyOption extends UniqueOption {
  /** It is the model's key. Several fields together are one by the model's option `primaryKey`. */
  readonly primaryKey?: boolean;
}

/** The least and the greatest value, both allowed; of text, bytes and arrays, the least and the greatest length. */
export interface RangeOptions<Bound> {
  readonly min?: Bound;
  readonly max?: Bound;
}
