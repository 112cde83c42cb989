/** The types that a caller sees, the same over the wire and in process. Types only: nothing here costs anything at run time. */

import type { Complaint, ErrorCode } from "../errors.js";

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

/** What every write takes. */
export interface WriteOptions extends CallOptions {
  /**
   * 1 to 255 visible characters of ASCII, new for each thing to be done: the same key with the same input has one effect,
   * however often it is sent within 24 hours, and is answered alike each time. The client repeats such a write by itself.
   */
  readonly idempotencyKey?: string;
  /** Everything runs and is undone: the answer is what it would be. */
  readonly validateOnly?: boolean;
}

/** What a change of one row takes. */
export interface ChangeOptions extends WriteOptions {
  /**
   * Entity tags that the row may have (`etagOf`), as `If-Match` has them; on a model with `version` a version in double
   * quotes, too. The row of another tag is left as it is: `PreconditionFailedError`. An undefined one is refused.
   */
  readonly ifMatch?: string | undefined;
}

/** What a change of one row takes where it must say which version of it is meant. */
export interface MatchOptions extends ChangeOptions {
  readonly ifMatch: string | undefined;
}

/** Relations by name, as in a URL: `"requester,comments.author"`, or a list of such texts. */
export type IncludeInText = string | readonly string[];

/** Of reads, of a model whose deleted rows are kept. */
export interface DeletedOptions {
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface ReadOptions<Include = unknown> extends CallOptions {
  /** Related rows to be answered with the row: names of relations, or by relation what is wished of it. */
  readonly include?: Include;
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

/** Conditions on what a text looks like. */
export interface PatternFilter {
  /** A pattern of `LIKE`: `%` any characters, `_` one, `\\` before one that is meant itself. */
  readonly like?: string;
  /** The same, whatever the case of the letters. */
  readonly ilike?: string;
  readonly contains?: string;
  readonly startsWith?: string;
  readonly endsWith?: string;
  /** A regular expression of PostgreSQL's (manual, 9.7.3). */
  readonly regex?: string;
  /** For all conditions beside it, letters count as equal to their other case. */
  readonly insensitive?: boolean;
}

/** Conditions on a text; its order is that of code points. */
export interface TextFilter<Value = string> extends OrderFilter<Value>, PatternFilter {
  /** Words as in a search engine: all of them, `or`, `-without`, `"one after the other"`. */
  readonly search?: string;
}

/** Conditions on a value that is only compared whole. */
export interface WholeFilter<Value> {
  readonly eq?: Value;
  readonly ne?: Value;
  readonly isNull?: boolean;
}

/** Conditions on an array. One that is null has no items, is not empty, and fulfils none of those about items. */
export interface ListFilter<List, Item> extends WholeFilter<List> {
  readonly has?: Item;
  readonly hasAny?: readonly Item[];
  readonly hasAll?: readonly Item[];
  readonly isEmpty?: boolean;
}

/** Conditions on a JSON value as a whole, or on what it has at a path. */
export type JsonFilter<Value> = (WholeFilter<Value> & { readonly path?: never }) | JsonPathFilter;

/** Conditions on the value at a path. Texts are before and behind texts, numbers numbers; what is not there is null. */
export interface JsonPathFilter extends OrderFilter<Json>, PatternFilter {
  /** Names of members and places in lists, from outside to inside: `"address.city"`, `["tags", 0]`. */
  readonly path: string | readonly (string | number)[];
}

/** Conditions on a vector. */
export interface VectorFilter<Value> extends WholeFilter<Value> {
  readonly near?: {
    readonly vector: readonly number[];
    /** `l2` where absent. */
    readonly distance?: "l2" | "cosine" | "ip";
    /** The greatest distance. */
    readonly within?: number;
  };
}

/** Conditions on the one row that a relation leads to; `is: null` where there is none. */
export interface OneFilter<Where> {
  readonly is?: Where | null;
}

/** Conditions on the rows that a relation leads to. `every` and `none` hold where there are no rows. */
export interface ManyFilter<Where> {
  readonly some?: Where;
  readonly none?: Where;
  readonly every?: Where;
}

/** How the row of a relation is included. */
export interface IncludeOne<Field, Include> {
  readonly fields?: string | readonly Field[];
  readonly include?: IncludeInText | Include;
}

/** Of a read with related rows. */
export interface IncludeOptions<Include> extends ReadOptions<IncludeInText | Include> {
  readonly include: IncludeInText | Include;
}

/** An existing row that shall belong to the new one. */
export interface Connect<Key> {
  readonly connect: Key;
}

/** How the rows of a relation are included: as a list of their own for each row. */
export interface IncludeMany<Where, Sort, Field, Include> extends IncludeOne<Field, Include> {
  readonly where?: Where;
  readonly sort?: string | readonly Sort[];
  /** For each row; 100 where absent, and at most. */
  readonly limit?: number;
}

/** What was done; `failed` counts rows that were not found, too. */
export interface BulkCounts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly skipped: number;
  readonly failed: number;
}

/** What became of one item. */
export interface BulkResult<Row, Key> {
  readonly status: "created" | "updated" | "deleted" | "skipped" | "not_found" | "failed";
  /** With `return: "rows"`. */
  readonly data?: Row;
  /** With `return: "ids"`. */
  readonly id?: Key;
  /** Of one that failed: what an error of the item alone would say. */
  readonly error?: {
    readonly code: ErrorCode;
    readonly detail: string;
    readonly errors: readonly Complaint[];
  };
}

/** One result an item, in their order. */
export interface BulkAnswer<Row, Key> {
  readonly results: readonly BulkResult<Row, Key>[];
  readonly counts: BulkCounts;
}

/** Of a change by filter. */
export interface CountsAnswer {
  readonly counts: BulkCounts;
}

/** What every bulk operation on items takes. */
export interface BulkOptions {
  /** All items or none (`atomic`, the default), or each for itself. */
  readonly mode?: "atomic" | "perRow";
  /** What is answered of each row; `rows` where absent. */
  readonly return?: "rows" | "ids" | "none";
  /** Where more rows would change, nothing is done. */
  readonly maxAffected?: number;
}

/** What a change of all rows that a filter matches takes. */
export interface FilterOptions<Where> {
  readonly where?: Where;
  /** Every row is meant; without it a filter that says nothing is refused. */
  readonly all?: boolean;
  readonly maxAffected?: number;
}

/** How an item finds the row that has its unique key, and what becomes of that. */
export interface UpsertOptions<Keys, Field> extends BulkOptions {
  /** The fields of one unique key; the primary key where absent. */
  readonly conflictFields?: string | Keys;
  /** What the row takes over from the item; every field that may change where absent. */
  readonly update?: string | readonly Field[];
}

/** What becomes of an item whose unique key another row has. */
export interface ConflictOptions<Keys, Field> extends UpsertOptions<Keys, Field> {
  /** It is refused (`error`, the default), left out, or changes the other row. */
  readonly onConflict?: "error" | "skip" | "update";
}

/** Which of the changes of a row are wanted. */
export interface HistoryQuery {
  /** At most so many; the default and the maximum are those of the model's lists. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** The changes of a row, the newest first. */
export type History<Row> = Page<Change<Row>>;

/** One change of a row, as it was recorded. */
export interface Change<Row> {
  readonly id: string;
  /** The moment at which its transaction began (RFC 3339). */
  readonly at: string;
  readonly operation: "create" | "update" | "delete" | "restore";
  /** Null where it did not come through the application: by SQL. */
  readonly by: {
    readonly id: string;
    readonly roles: readonly string[];
    readonly tenant: string | null;
  } | null;
  readonly channel: "rest" | "mcp" | "cli" | "process" | "database";
  /** By field what it was and what it became; a field that did not change is absent, and so are private ones. */
  readonly changes: {
    readonly [Field in keyof Row]?: { readonly from: Row[Field] | null; readonly to: Row[Field] | null };
  };
}

/** What becomes of an item whose unique key another row has, where rows are never changed. */
export interface AppendOptions<Keys> extends BulkOptions {
  /** It is refused (`error`, the default) or left out. */
  readonly onConflict?: "error" | "skip";
  /** The fields of the unique key that is meant, with `skip`; whichever it is where they are absent. */
  readonly conflictFields?: string | Keys;
}

/** The row as it is now, and whether it is new. */
export interface Upserted<Row> {
  readonly data: Row;
  readonly created: boolean;
}

/** The groups, in the order asked for. */
export interface Groups<Row> {
  readonly data: readonly Row[];
}

/** The parts into which a group cuts a day of the calendar. */
export type DateUnit = "day" | "week" | "month" | "quarter" | "year";

/** A group by parts of a time, in UTC; a week begins on Monday. */
export interface TimeGroup<Field, Unit> {
  readonly field: Field;
  readonly truncate?: Unit;
}

/** The parts into which a group cuts a point in time. */
export type TimeUnit = "minute" | "hour" | DateUnit;

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
