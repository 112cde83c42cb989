/** A model as it is written: options read, nothing yet looked up in other models. */
import type { Span } from "../diagnostics/diagnostic.js";
import type { Constraints, Field, Hook, Literal, OnDelete, Operation, Unindexed } from "../ir/ir.js";
import type { FunctionValue, Value } from "./value.js";

export interface Written<Of> {
  readonly value: Of;
  readonly span: Span;
}

interface EntryDraft {
  readonly name: string;
  readonly span: Span;
  readonly column: string | null;
  readonly nullable: boolean;
  readonly unique: boolean;
  readonly immutable: boolean;
  readonly private: boolean;
  readonly primaryKey: Span | null;
  readonly description: string | null;
  readonly deprecated: string | null;
  /** Where each option's value stands. */
  readonly places: ReadonlyMap<string, Span>;
}

export interface FieldDraft extends EntryDraft, Pick<Field, "type" | "item"> {
  readonly kind: "field";
  readonly constraints: Constraints;
  readonly default: Field["default"];
}

export interface RelationDraft extends EntryDraft {
  readonly kind: "relation";
  readonly target: Written<string>;
  readonly inverse: string | null;
  readonly onDelete: OnDelete;
}

/** Something of this name is there; what it is, could not be read, and a complaint says why. */
export interface BrokenDraft {
  readonly kind: "broken";
  readonly name: string;
  readonly span: Span;
}

/** A field that the database computes. */
export interface ComputedDraft {
  readonly kind: "computed";
  readonly name: string;
  readonly span: Span;
  readonly function: FunctionValue;
  /** It is made of what was given, and never a key. */
  readonly primaryKey: null;
  readonly description: string | null;
  readonly deprecated: string | null;
}

export type Draft = FieldDraft | RelationDraft | ComputedDraft | BrokenDraft;

export type NameList = readonly Written<string>[];

export type CheckDraft = ComparisonDraft | FunctionCheckDraft;

export interface FunctionCheckDraft {
  readonly function: FunctionValue;
  readonly message: string | null;
  readonly span: Span;
}

export interface ComparisonDraft {
  readonly field: Written<string>;
  readonly operator: Written<"eq" | "ne" | "lt" | "lte" | "gt" | "gte">;
  readonly right: Written<{ readonly field: string } | { readonly literal: Literal }>;
  readonly message: string | null;
  readonly span: Span;
}

export interface ModelDraft {
  readonly name: string;
  readonly span: Span;
  readonly drafts: readonly Draft[];
  /** Every field and its name is known: what is not there, is missing. */
  readonly complete: boolean;
  readonly table: string | null;
  readonly path: string | null;
  readonly timestamps: boolean;
  readonly primaryKey: Written<NameList> | null;
  readonly indexes: readonly Written<NameList>[];
  readonly unique: readonly Written<NameList>[];
  readonly checks: readonly CheckDraft[];
  readonly operations: readonly Operation[] | null;
  readonly limit: { readonly default?: number; readonly maximum?: number };
  readonly search: Written<NameList> | null;
  readonly unindexed: Unindexed;
  readonly tenant: boolean;
  readonly softDelete: boolean;
  readonly version: boolean;
  readonly requireIfMatch: boolean;
  readonly appendOnly: boolean;
  readonly audit: boolean;
  readonly hooks: readonly Hook[];
  readonly description: string | null;
  readonly deprecated: string | null;
  readonly places: ReadonlyMap<string, Span>;
}

/** A model call and its name. */
export interface ModelSource {
  readonly name: string;
  readonly span: Span;
  readonly arguments: readonly Value[];
  readonly call: Span;
  readonly description: string | null;
  readonly deprecated: string | null;
}
