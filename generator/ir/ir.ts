/**
 * The intermediate representation: what a schema says, complete, with every default applied and every spelling of a
 * name made. Reading produces it, checks complain about it, emitters print it. It is plain frozen data, in a stated order:
 * models by name in code units, fields as the author wrote them with the implicit ones last.
 */
import type { Span } from "../diagnostics/diagnostic.js";
import type { Expression } from "./expression.js";

export type FieldType =
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
  | "json"
  | "bytes"
  | "oneOf"
  | "array"
  | "vector";

export type Operation =
  | "create"
  | "read"
  | "update"
  | "delete"
  | "restore"
  | "history"
  | "list"
  | "count"
  | "upsert"
  | "bulkCreate"
  | "bulkUpdate"
  | "bulkDelete"
  | "bulkUpsert"
  | "aggregate";

/** What becomes of filters and sorts that no index serves: they exist, exist under protest, or do not exist. */
export type Unindexed = "allow" | "warn" | "deny";

export type Literal =
  string | number | boolean | null | readonly Literal[] | { readonly [name: string]: Literal };

export type NamedDefault = "now" | "uuidv7" | "uuidv4" | "identity";

/** What a value of the field may be: the options of the field words, those that do not apply absent. */
export interface Constraints {
  /** Numbers: the least value. Text, bytes: the least length in code points or bytes. Array: the fewest elements. Bigint and decimal as digits. */
  readonly min?: number | string;
  readonly max?: number | string;
  /** The source of a regular expression with the flag `u`, as JavaScript and PostgreSQL both read it. */
  readonly pattern?: string;
  readonly format?: "email" | "url" | "slug";
  /** Of a `oneOf`. */
  readonly values?: readonly string[];
  /** Of a decimal: all digits, and those behind the point. */
  readonly precision?: number;
  readonly scale?: number;
  /** Of a vector. */
  readonly dimensions?: number;
  /** Of a text: a collation's name; "C" where absent. */
  readonly collation?: string;
}

export interface Field {
  /** `requesterId` */
  readonly name: string;
  /** `requester_id` */
  readonly column: string;
  readonly type: FieldType;
  readonly constraints: Constraints;
  /** Elements of an array. */
  readonly item: { readonly type: FieldType; readonly constraints: Constraints } | null;
  readonly nullable: boolean;
  readonly unique: boolean;
  readonly immutable: boolean;
  readonly private: boolean;
  /** Made by Prewire (`createdAt`, identity keys): no caller sets it. */
  readonly readOnly: boolean;
  readonly default: { readonly literal: Literal } | { readonly name: NamedDefault } | null;
  /** What the database computes it from; absent where it is stored as it is given. */
  readonly computed?: Expression;
  /** The relation whose foreign key it is. */
  readonly relation: string | null;
  readonly description: string | null;
  /** The text of `@deprecated`; empty where it stands without one. */
  readonly deprecated: string | null;
  readonly span: Span;
}

export type OnDelete = "restrict" | "cascade" | "set-null";

export interface Relation {
  /** `requester` */
  readonly name: string;
  /** `requesterId` */
  readonly field: string;
  /** Name of the model referred to. */
  readonly target: string;
  /** The target's key field. */
  readonly targetField: string;
  /** The name of the other side on the target (`requested`); null where it has none. */
  readonly inverse: string | null;
  readonly onDelete: OnDelete;
  readonly span: Span;
}

export interface Index {
  /** Its name in the database. */
  readonly name: string;
  /** Fields, in order. */
  readonly fields: readonly string[];
  readonly unique: boolean;
  readonly span: Span;
}

/** The full text index of a model. */
export interface Search {
  /** Its name in the database. */
  readonly name: string;
  /** Texts that are searched as one document, in its order. */
  readonly fields: readonly string[];
  readonly span: Span;
}

interface NamedCheck {
  readonly name: string;
  /** The sentence for a caller who breaks it. */
  readonly message: string | null;
  readonly span: Span;
}

/** A check by literal: a SQL boolean expression over columns is not offered; see `checks` in the schema words. */
export interface ComparisonCheck extends NamedCheck {
  readonly left: string;
  readonly operator: "eq" | "ne" | "lt" | "lte" | "gt" | "gte";
  /** Another field, or a literal. */
  readonly right: { readonly field: string } | { readonly literal: Literal };
}

/** A check by function: an expression that is true of every row. */
export interface ExpressionCheck extends NamedCheck {
  readonly expression: Expression;
}

export type Check = ComparisonCheck | ExpressionCheck;

export const isExpressionCheck = (check: Check): check is ExpressionCheck => "expression" in check;

export type HookName =
  "beforeCreate" | "afterCreate" | "beforeUpdate" | "afterUpdate" | "beforeDelete" | "afterDelete";

/** A function of the application's own, by where it is. */
export interface Hook {
  readonly when: HookName;
  /** `schema/hooks/ticket.ts`: relative to the application, with forward slashes. */
  readonly file: string;
  /** The name that the file exports. */
  readonly name: string;
  readonly span: Span;
}

export interface ModelNames {
  /** `PlaylistTrack` */
  readonly name: string;
  /** `playlistTrack` */
  readonly accessor: string;
  /** `playlist-track`: its folder in the output. */
  readonly folder: string;
  /** `playlist-tracks` */
  readonly resource: string;
  /** `playlist_tracks` */
  readonly table: string;
  /** `Playlist track`, `playlist tracks`: for sentences. */
  readonly singular: string;
  readonly plural: string;
}

export interface Model {
  readonly names: ModelNames;
  readonly fields: readonly Field[];
  /** Names of the primary key's fields, in order. */
  readonly key: readonly string[];
  readonly relations: readonly Relation[];
  readonly indexes: readonly Index[];
  readonly checks: readonly Check[];
  /** In the order of the union `Operation`. */
  readonly operations: readonly Operation[];
  readonly timestamps: boolean;
  readonly limit: { readonly default: number; readonly maximum: number };
  readonly search: Search | null;
  readonly unindexed: Unindexed;
  /** Rows belong to a tenant; those of others are not there. */
  readonly tenant: boolean;
  /** Deleting hides a row; it can be restored. */
  readonly softDelete: boolean;
  /** Rows count their changes. */
  readonly version: boolean;
  /** Update and delete must say which version of a row they are about. */
  readonly requireIfMatch: boolean;
  /** Rows are made and never changed. */
  readonly appendOnly: boolean;
  /** Every change is recorded. */
  readonly audit: boolean;
  /** What runs with changes of its rows, in the order of `HookName`. */
  readonly hooks: readonly Hook[];
  readonly description: string | null;
  readonly deprecated: string | null;
  readonly span: Span;
}

export interface Schema {
  readonly models: readonly Model[];
}
