import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { PaperField, PaperInclude, PaperWhere, PaperWith } from "../paper/types.js";

/** Goes with its paper, and comes back with it. */
export interface Sheet {
  readonly id: string;
  readonly text: string;
  readonly paperId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

export type SheetKey = string;

export interface SheetCreate {
  readonly id?: string;
  readonly text: string;
  readonly paperId: string;
}

export interface SheetCreateWithoutPaper {
  readonly id?: string;
  readonly text: string;
}

export interface SheetUpdate {
  readonly text?: string;
  readonly paperId?: string;
}

export type SheetField = keyof Sheet;

export type SheetSort =
  | "id"
  | "-id"
  | "text"
  | "-text"
  | "paperId"
  | "-paperId"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt"
  | "deletedAt"
  | "-deletedAt";

export interface SheetWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly text?: string | TextFilter;
  readonly paperId?: string | EqualityFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly paper?: OneFilter<PaperWhere>;
  readonly AND?: readonly SheetWhere[];
  readonly OR?: readonly SheetWhere[];
  readonly NOT?: SheetWhere;
}

export interface SheetCountQuery {
  readonly where?: SheetWhere;
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface SheetListQuery<Field extends SheetField = SheetField> extends SheetCountQuery {
  readonly sort?: string | readonly SheetSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface SheetWith extends Sheet {
  readonly paper?: PaperWith;
}

export type SheetRelations = "paper";

export interface SheetInclude {
  readonly paper?: true | IncludeOne<PaperField, PaperInclude>;
}

export interface SheetIncludeQuery<Field extends SheetField = SheetField> extends SheetListQuery<Field> {
  readonly include: IncludeInText | SheetInclude;
}

/** The values of one unique key. */
export type SheetUnique = { readonly id: string };

export interface SheetUpsert {
  readonly where: SheetUnique;
  readonly create: SheetCreate;
  readonly update: SheetUpdate;
}

export type SheetUniqueFields = readonly "id"[];

export interface SheetBulkCreate extends ConflictOptions<SheetUniqueFields, keyof SheetUpdate> {
  readonly data: readonly SheetCreate[];
}

export interface SheetBulkUpsert extends UpsertOptions<SheetUniqueFields, keyof SheetUpdate> {
  readonly data: readonly SheetCreate[];
}

export interface SheetBulkUpdateItem extends SheetUpdate {
  readonly id: string;
}

export interface SheetBulkUpdate extends BulkOptions {
  readonly data: readonly SheetBulkUpdateItem[];
}

export interface SheetBulkUpdateWhere extends FilterOptions<SheetWhere> {
  readonly data: SheetUpdate;
}

export interface SheetBulkDelete extends BulkOptions {
  readonly ids: readonly SheetKey[];
}

export type SheetBulkDeleteWhere = FilterOptions<SheetWhere>;

export type SheetGroupField = "id" | "text" | "paperId" | "createdAt" | "updatedAt" | "deletedAt";

export interface SheetExtremes {
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
}

export interface SheetExtremeFilters {
  readonly text?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | OrderFilter<string>;
}

export interface SheetAggregateQuery extends SheetCountQuery {
  readonly groupBy?:
    string | readonly (SheetGroupField | TimeGroup<"createdAt" | "updatedAt" | "deletedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly SheetGroupField[];
  readonly min?: string | readonly (keyof SheetExtremes)[];
  readonly max?: string | readonly (keyof SheetExtremes)[];
  readonly having?: SheetHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface SheetHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in SheetGroupField]?: number | OrderFilter<number> };
  readonly min?: SheetExtremeFilters;
  readonly max?: SheetExtremeFilters;
}

export interface SheetAggregateRow {
  readonly id?: string;
  readonly text?: string;
  readonly paperId?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string | null;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in SheetGroupField]?: number };
  readonly min?: SheetExtremes;
  readonly max?: SheetExtremes;
}
