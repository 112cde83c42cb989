import { type AnyField, describe, kind, type RelationField, type ValueOf } from "./field.js";

export type Fields = Readonly<Record<string, AnyField>>;

/** The names that a model's options may use: `requesterId` for the relation `requester`, and those that Prewire adds. */
export type FieldName<Given> =
  | {
      [Name in keyof Given & string]: Given[Name] extends RelationField ? `${Name}Id` : Name;
    }[keyof Given & string]
  | "createdAt"
  | "updatedAt"
  | "deletedAt"
  | "version";

/** A row as callers see it: its fields, a relation's by its key, and the fields that Prewire adds. */
export type RowOf<Given> = {
  readonly [Name in keyof Given as Given[Name] extends RelationField ? `${Name & string}Id` : Name]: ValueOf<
    Given[Name]
  >;
} & {
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
  readonly deletedAt: string | null;
};

/**
 * A function that is read and never run: one expression over `row`, in the part of TypeScript that JavaScript and PostgreSQL understand
 * alike. `({ row }) => row.endsAt === null || row.endsAt > row.startsAt`
 */
export type RowFunction<Row, Result> = (given: { readonly row: Row }) => Result;

/** What a computed field may be. */
export type ComputedValue = string | number | boolean | null;

/** A function that is true of every row, with the sentence for a caller who breaks it. */
export interface RowCheck<Row> {
  readonly check: RowFunction<Row, boolean>;
  readonly message?: string;
}

type List<Item> = readonly [Item, ...Item[]];

/** `{ field: "endsAt", gt: "startsAt" }`: a field, one operator, and another field or `{ value: … }`. */
export interface Check<Name extends string> {
  readonly field: Name;
  readonly eq?: CheckOperand<Name>;
  readonly ne?: CheckOperand<Name>;
  readonly lt?: CheckOperand<Name>;
  readonly lte?: CheckOperand<Name>;
  readonly gt?: CheckOperand<Name>;
  readonly gte?: CheckOperand<Name>;
  /** The sentence for a caller who breaks it. */
  readonly message?: string;
}

export type CheckOperand<Name extends string> = Name | { readonly value: string | number | boolean };

export type OperationWord =
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

/** Generated code holds each to the types of the model: `TicketHooks` in `generated/ticket/hooks.ts`. */
export type Hook = (given: never) => unknown;

export interface Hooks {
  readonly beforeCreate?: Hook;
  readonly afterCreate?: Hook;
  readonly beforeUpdate?: Hook;
  readonly afterUpdate?: Hook;
  readonly beforeDelete?: Hook;
  readonly afterDelete?: Hook;
}

export interface ModelOptions<Name extends string, Row = never, Computed extends string = string> {
  /** The table, where it is not the plural of the model's name in snake_case. */
  readonly table?: string;
  /** The path below `/api`, where it is not the plural of the model's name in kebab-case. */
  readonly path?: string;
  /** The fields that together are the key, in its order. */
  readonly primaryKey?: List<Name>;
  /** Whether rows have `createdAt` and `updatedAt`; they have unless it is false. */
  readonly timestamps?: boolean;
  readonly indexes?: readonly List<Name>[];
  /** Fields that together are unique. */
  readonly unique?: readonly List<Name>[];
  /** What holds for every row: functions of it that are true, and comparisons; one whose field is null holds. */
  readonly checks?: readonly (Check<Name> | RowCheck<Row> | RowFunction<Row, boolean>)[];
  /** Fields that the database computes from others of the row, and nobody sets: `({ row }) => `${row.first} ${row.last}``. */
  readonly computed?: Readonly<Record<Computed, RowFunction<Row, ComputedValue>>>;
  /** What can be done with the model; everything where it is absent. */
  readonly operations?: List<OperationWord>;
  /** How many rows a list has when its caller does not say, and at most. */
  readonly limit?: { readonly default?: number; readonly maximum?: number };
  /** Texts that are searched together, word by word, over an index: `search` in a filter. */
  readonly search?: List<Name>;
  /**
   * What becomes of filters and sorts that no index serves: they are there (`allow`, the default), `generate` warns of
   * them, or they do not exist, in types and on every channel (`deny`).
   */
  readonly unindexed?: "allow" | "warn" | "deny";
  /** Each row belongs to its creator's tenant; to others it is not there. Keys and unique fields are unique for a tenant. */
  readonly tenant?: boolean;
  /** Deleting hides a row, with what is declared to go with it; it can be restored, until it is purged. */
  readonly softDelete?: boolean;
  /** Rows count their changes in `version`, which `If-Match` may name. */
  readonly version?: boolean;
  /** Update and delete are refused without `If-Match`: nobody overwrites what they have not seen. */
  readonly requireIfMatch?: boolean;
  /** Rows are made and never changed or deleted, by nobody. */
  readonly appendOnly?: boolean;
  /** What runs before and after changes of rows, in their transaction: functions of `schema/hooks/`, imported by name. */
  readonly hooks?: Hooks;
  /** Every change is recorded with the row: who made it, when, on which channel, and what it was. */
  readonly audit?: boolean;
}

export interface Model {
  readonly [kind]: "model";
  readonly arguments: readonly unknown[];
}

/** A table and everything that can be done with it. Exported as a constant, whose name is the model's. */
export function model<const Given extends Fields, Computed extends string = never>(
  fields: Given,
  options?: ModelOptions<FieldName<NoInfer<Given>> | NoInfer<Computed>, RowOf<NoInfer<Given>>, Computed>,
): Model {
  return describe("model", [fields, options]);
}
