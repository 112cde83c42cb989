/**
 * The shapes of generated constants: what `generated/<model>/model.ts`, `nodes.ts`, `routes.ts`, `resources.ts` and
 * `application.ts` hold. Generated code is data of these types; everything that acts on them is in this folder.
 */
import type { Statement } from "../database/port.js";
import type { McpTable } from "./mcp-table.js";

export type ColumnType =
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

export interface Column {
  /** The name in the database, unquoted. */
  readonly column: string;
  readonly type: ColumnType;
  /** Elements of an array. */
  readonly item?: Pick<Column, "type" | "values">;
  /** The values of a `oneOf`. */
  readonly values?: readonly string[];
  readonly nullable?: true;
  /** Who may set it: everyone (absent), only `create`, or nobody (`createdAt`, an identity key). */
  readonly writable?: "create" | "never";
  /** The column never leaves the server: not in rows, filters, sorts. */
  readonly private?: true;
  /** The database makes it of other columns of the row. */
  readonly computed?: true;
  /** What `create` stores when the caller says nothing: JSON of a literal, or a named value made by runtime or database. */
  readonly default?: { readonly json: string } | { readonly name: "now" | "uuidv7" | "uuidv4" | "identity" };
}

/** Which fields a constraint of the database is about, so that its violation names fields. */
export interface Constraint {
  readonly kind: "unique" | "foreignKey" | "check";
  readonly fields: readonly string[];
  /** Of a unique one: rows that are deleted do not count. PostgreSQL has it as a partial index. */
  readonly living?: true;
  /** For a check: the sentence that a caller reads. */
  readonly message?: string;
  /** For a foreign key of another model that refers to this one: where it stands. */
  readonly by?: { readonly model: string; readonly field: string };
}

export interface Model {
  /** `Ticket` */
  readonly name: string;
  /** `ticket`: the name on the client, in process and on the command line. */
  readonly accessor: string;
  /** `tickets`: the path segment. */
  readonly resource: string;
  /** The table in the database, unquoted. */
  readonly table: string;
  /** Fields of the primary key, in order. */
  readonly key: readonly string[];
  /** By field, in the order of the table and of every full row. */
  readonly columns: Readonly<Record<string, Column>>;
  /** By constraint name; constraints of other tables that refer to this one included. */
  readonly constraints: Readonly<Record<string, Constraint>>;
  readonly limit: { readonly default: number; readonly maximum: number };
  /** By name, both sides: what filters, `include` and nested creates may go through. Absent: none. */
  readonly relations?: Readonly<Record<string, Relation>>;
  /** Fields of the full text index, in its order: what `search` in a filter of the model is about. */
  readonly search?: readonly string[];
  /** The filters and sorts that exist; absent: all. */
  readonly indexed?: Indexed;
  /** The field that says whose a row is, among `columns`: private, and never given by a caller. */
  readonly tenant?: string;
  /** Deleting sets `deletedAt`, which hides the row. */
  readonly softDelete?: true;
  /** `version` counts the row's changes, from 1. */
  readonly version?: true;
  /** Update and delete say which version of the row they are about. */
  readonly requireIfMatch?: true;
  /** Rows are made and never changed. */
  readonly appendOnly?: true;
  /** Every change is kept: who, when, what. */
  readonly audit?: true;
  /** What the application does with changes of rows, in their transaction. */
  readonly hooks?: () => Promise<{ readonly hooked: Hooked }>;
  /** Deleting a row changes rows of a model with `audit`, by way of foreign keys. */
  readonly deletesRecorded?: true;
}

/** A model's hooks, and the application whose models they are given. */
export interface Hooked {
  readonly application: Application;
  readonly hooks: Hooks;
}

/** By when they run. What each is given, its generated type says. */
export interface Hooks {
  readonly beforeCreate?: (given: never) => unknown;
  readonly afterCreate?: (given: never) => unknown;
  readonly beforeUpdate?: (given: never) => unknown;
  readonly afterUpdate?: (given: never) => unknown;
  readonly beforeDelete?: (given: never) => unknown;
  readonly afterDelete?: (given: never) => unknown;
}

/** A way from a row to the rows of a model, along one foreign key. */
export interface Relation {
  /** `one`: at most one row, since the foreign key is here or unique over there. `many`: it is over there. */
  readonly kind: "one" | "many";
  /** The field here that is equal to `to` over there. */
  readonly from: string;
  readonly to: string;
  /** There need not be a row. */
  readonly nullable?: true;
  /** The foreign key is over there: of every `many`, and of a `one` whose foreign key is unique. */
  readonly inverse?: true;
  /** The other model with its nodes; of a model's relation to itself it is the model's own. */
  readonly resource: () => Promise<{ readonly resource: Resource }>;
}

/** What an index serves, of a model that allows nothing else. */
export interface Indexed {
  /** By field the names of its operators; a field that is absent cannot be filtered. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Fields that a list may be sorted by. */
  readonly sorts: readonly string[];
}

export type OperationName =
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

/** A statement whose parameters are fields, in order. */
export interface FieldStatement extends Statement {
  readonly parameters: readonly string[];
  /** Behind the fields comes who acts, for the records of a model with `audit`. */
  readonly actor?: true;
}

/** The beginning of a statement that the runtime completes from the request: where, order, limit, or assignments. */
export interface StatementHead {
  readonly head: string;
}

/** What a zod schema offers here; generated code hands one over lazily, so that zod loads with the first write. */
export interface Validator {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: unknown }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly ValidatorIssue[] };
      };
}
export interface ValidatorIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Of `unrecognized_keys`. */
  readonly keys?: readonly string[];
  /** Of a check of the whole row, whose message is a sentence, the same for each of the fields that it reads. */
  readonly params?: { readonly row?: readonly string[] } | undefined;
}

interface NodeBase<Name extends OperationName, Input, Output> {
  /** `TicketReadNode` */
  readonly name: string;
  readonly operation: Name;
  readonly model: Model;
  /** Never present: carries the types of input and output. */
  readonly types?: (input: Input) => Output;
}

export interface CreateNode<Input, Output> extends NodeBase<"create", Input, Output> {
  readonly statement: FieldStatement;
  readonly validator: () => Promise<Validator>;
}
export interface ReadNode<Input, Output> extends NodeBase<"read", Input, Output> {
  readonly statement: FieldStatement;
}
export interface UpdateNode<Input, Output> extends NodeBase<"update", Input, Output> {
  readonly statement: StatementHead;
  readonly validator: () => Promise<Validator>;
}
export interface DeleteNode<Input, Output> extends NodeBase<"delete", Input, Output> {
  readonly statement: FieldStatement;
}
/** The statements of a history follow from the Model. */
export interface HistoryNode<Input, Output> extends NodeBase<"history", Input, Output> {}
/** The statements of a restore follow from the Model. */
export interface RestoreNode<Input, Output> extends NodeBase<"restore", Input, Output> {}
export interface ListNode<Input, Output> extends NodeBase<"list", Input, Output> {
  readonly statement: StatementHead;
}
export interface CountNode<Input, Output> extends NodeBase<"count", Input, Output> {
  readonly statement: StatementHead;
}
/** The statements of these follow from the Model: they are composed once per shape of the input. */
export interface UpsertNode<Input, Output> extends NodeBase<"upsert", Input, Output> {
  readonly validators: () => Promise<{ readonly create: Validator; readonly update: Validator }>;
}
export interface BulkCreateNode<Input, Output> extends NodeBase<"bulkCreate", Input, Output> {
  /** Of one item: that of create. */
  readonly validator: () => Promise<Validator>;
}
export interface BulkUpsertNode<Input, Output> extends NodeBase<"bulkUpsert", Input, Output> {
  /** Of one item: that of create. */
  readonly validator: () => Promise<Validator>;
}
export interface BulkUpdateNode<Input, Output> extends NodeBase<"bulkUpdate", Input, Output> {
  /** Of one change: that of update. */
  readonly validator: () => Promise<Validator>;
}
export interface BulkDeleteNode<Input, Output> extends NodeBase<"bulkDelete", Input, Output> {}
export interface AggregateNode<Input, Output> extends NodeBase<"aggregate", Input, Output> {}

/** Everything that one model serves; a model without an operation lacks its node. */
export interface Resource {
  readonly model: Model;
  readonly nodes: {
    readonly create?: CreateNode<never, unknown>;
    readonly read?: ReadNode<never, unknown>;
    readonly update?: UpdateNode<never, unknown>;
    readonly delete?: DeleteNode<never, unknown>;
    readonly restore?: RestoreNode<never, unknown>;
    readonly history?: HistoryNode<never, unknown>;
    readonly list?: ListNode<never, unknown>;
    readonly count?: CountNode<never, unknown>;
    readonly upsert?: UpsertNode<never, unknown>;
    readonly bulkCreate?: BulkCreateNode<never, unknown>;
    readonly bulkUpdate?: BulkUpdateNode<never, unknown>;
    readonly bulkDelete?: BulkDeleteNode<never, unknown>;
    readonly bulkUpsert?: BulkUpsertNode<never, unknown>;
    readonly aggregate?: AggregateNode<never, unknown>;
  };
}

export type AnyNode = NonNullable<Resource["nodes"][OperationName]>;

/** From path segment to the model's nodes, loaded with its first request. */
export type RouteTable = Readonly<Record<string, () => Promise<{ readonly resource: Resource }>>>;

/**
 * What the database needs, as named pieces of SQL: creating is joining them, migrating is comparing them by name.
 */
export interface DatabasePlan {
  readonly extensions: readonly string[];
  readonly tables: readonly TablePlan[];
  /** Functions that triggers of several tables run: the text behind `CREATE FUNCTION "name"`. Absent: none. */
  readonly functions?: readonly PiecePlan[];
}
export interface TablePlan {
  readonly name: string;
  /** Each row belongs to a tenant, which no row can come to later. */
  readonly tenant?: true;
  readonly columns: readonly ColumnPlan[];
  /** Primary key, unique and check constraints. */
  readonly constraints: readonly ConstraintPlan[];
  /** Foreign keys stand apart: they are added when every table is there. */
  readonly foreignKeys: readonly PiecePlan[];
  readonly indexes: readonly PiecePlan[];
  /** `COMMENT ON` statements. */
  readonly comments: readonly string[];
  /** Functions that the table's own triggers run: the text behind `CREATE FUNCTION "name"`. Absent: none. */
  readonly functions?: readonly PiecePlan[];
  /** Whole `CREATE TRIGGER` statements. Absent: none. */
  readonly triggers?: readonly PiecePlan[];
}
export interface PiecePlan {
  readonly name: string;
  /** For a constraint the text behind `CONSTRAINT "name"`, for a function that behind its name; for others the whole statement. */
  readonly sql: string;
}
export interface ColumnPlan extends PiecePlan {
  /** It may be added to a table that holds rows: it is nullable, has a default or is computed. */
  readonly addable: boolean;
  /** It is computed of the row's other columns, so that it can be dropped and made anew. */
  readonly computed?: true;
}
export interface ConstraintPlan extends PiecePlan {
  /** The values that a `oneOf` allows: a longer list is an addition. */
  readonly values?: readonly string[];
}

/** The one value that a generated application hands to the runtime. Everything heavy is behind a loader. */
export interface Application {
  /** The contract's hash: hexadecimal SHA-256, the first 16 digits. */
  readonly contract: string;
  readonly routes: RouteTable;
  readonly resources: () => Promise<{ readonly resources: ResourceTable }>;
  readonly database: () => Promise<{ readonly database: DatabasePlan }>;
  /** Absent where it was generated before there was MCP. */
  readonly mcp?: () => Promise<{ readonly mcp: McpTable }>;
}

/** What client, in-process facade and `GET /api` need to know of each model, by accessor. */
export type ResourceTable = Readonly<Record<string, ResourceEntry>>;
export interface ResourceEntry {
  readonly path: string;
  readonly key: readonly string[];
  readonly operations: readonly OperationName[];
}
