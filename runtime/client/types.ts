/** The types that a caller sees, the same over the wire and in process. Types only: nothing here costs anything at run time. */

export type { OperationName, ResourceEntry, ResourceTable } from "../dataflow/model.js";

/** One page of a list. */
export interface Page<Row> {
  readonly data: readonly Row[];
  /** Hand it back as `cursor` for the next page; null on the last. */
  readonly nextCursor: string | null;
  /** How many rows the filter matches on all pages; present when `total: "exact"` was asked for. */
  readonly total?: number;
}

export interface CallOptions {
  /** Ends the call with the signal's reason. In process the statement that is already sent runs to its end. */
  readonly signal?: AbortSignal;
}

/** Conditions on a value that can be compared for equality. Null rows count as unequal (`IS DISTINCT FROM`). */
export interface EqualityFilter<Value> {
  readonly eq?: Value;
  readonly ne?: Value;
  readonly in?: readonly Value[];
  readonly notIn?: readonly Value[];
  readonly isNull?: boolean;
}

/** Conditions on a value that has an order. `between` includes both ends. */
export interface OrderFilter<Value> extends EqualityFilter<Value> {
  readonly gt?: NonNullable<Value>;
  readonly gte?: NonNullable<Value>;
  readonly lt?: NonNullable<Value>;
  readonly lte?: NonNullable<Value>;
  readonly between?: readonly [NonNullable<Value>, NonNullable<Value>];
}

/** Conditions on a text; its order is that of code points. */
export type TextFilter<Value = string> = OrderFilter<Value>;

/** Conditions on a value that is only compared whole: a JSON value, an array, a vector. */
export interface WholeFilter<Value> {
  readonly eq?: Value;
  readonly ne?: Value;
  readonly isNull?: boolean;
}

/** A query whose `fields` are one text, as in a URL (`"id,name"`): which ones is known when it runs. */
export type FieldsInText<Query> = Omit<Query, "fields"> & { readonly fields: string };

/** A JSON value that is not null: what a `json` field that is not optional holds. */
export type NonNullJson = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/** A JSON value, as `JSON.parse` gives it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** One operation on one model: what a facade asks of its channel. */
export interface Call {
  /** The model's accessor (`ticket`). */
  readonly model: string;
  readonly operation: import("../dataflow/model.js").OperationName;
  /** `{ data }`, `{ key }`, `{ key, data }`, or a query. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: CallOptions;
}

/** A channel: resolves to a row, null, undefined, a page or a number, by operation. */
export type Invoke = (call: Call) => Promise<unknown>;
