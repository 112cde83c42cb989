import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { DocumentField, DocumentInclude, DocumentWhere, DocumentWith } from "../document/types.js";

/** A part of it, which goes and comes with it. */
export interface Page {
  readonly id: string;
  readonly number: number;
  readonly documentId: string;
  readonly deletedAt: string | null;
}

export type PageKey = string;

export interface PageCreate {
  readonly id?: string;
  readonly number: number;
  readonly documentId: string;
}

export interface PageCreateWithoutDocument {
  readonly id?: string;
  readonly number: number;
}

export interface PageUpdate {
  readonly number?: number;
  readonly documentId?: string;
}

export type PageField = keyof Page;

export type PageSort =
  "id" | "-id" | "number" | "-number" | "documentId" | "-documentId" | "deletedAt" | "-deletedAt";

export interface PageWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly number?: number | OrderFilter<number>;
  readonly documentId?: string | EqualityFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly document?: OneFilter<DocumentWhere>;
  readonly AND?: readonly PageWhere[];
  readonly OR?: readonly PageWhere[];
  readonly NOT?: PageWhere;
}

export interface PageCountQuery {
  readonly where?: PageWhere;
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface PageListQuery<Field extends PageField = PageField> extends PageCountQuery {
  readonly sort?: string | readonly PageSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface PageWith extends Page {
  readonly document?: DocumentWith;
}

export type PageRelations = "document";

export interface PageInclude {
  readonly document?: true | IncludeOne<DocumentField, DocumentInclude>;
}

export interface PageIncludeQuery<Field extends PageField = PageField> extends PageListQuery<Field> {
  readonly include: IncludeInText | PageInclude;
}

export interface PageUpsertCreate {
  readonly id?: string;
  readonly number?: number;
  readonly documentId?: string;
}

/** The values of one unique key. */
export type PageUnique = { readonly id: string } | { readonly documentId: string; readonly number: number };

export interface PageUpsert {
  readonly where: PageUnique;
  readonly create: PageUpsertCreate;
  readonly update: PageUpdate;
}

export type PageUniqueFields = readonly "id"[] | readonly ("documentId" | "number")[];

export interface PageBulkCreate extends ConflictOptions<PageUniqueFields, keyof PageUpdate> {
  readonly data: readonly PageCreate[];
}

export interface PageBulkUpsert extends UpsertOptions<PageUniqueFields, keyof PageUpdate> {
  readonly data: readonly PageCreate[];
}

export interface PageBulkUpdateItem extends PageUpdate {
  readonly id: string;
}

export interface PageBulkUpdate extends BulkOptions {
  readonly data: readonly PageBulkUpdateItem[];
}

export interface PageBulkUpdateWhere extends FilterOptions<PageWhere> {
  readonly data: PageUpdate;
}

export interface PageBulkDelete extends BulkOptions {
  readonly ids: readonly PageKey[];
}

export type PageBulkDeleteWhere = FilterOptions<PageWhere>;

export type PageGroupField = "id" | "number" | "documentId" | "deletedAt";

export interface PageTotals {
  readonly number?: string | null;
}

export interface PageTotalFilters {
  readonly number?: string | OrderFilter<string>;
}

export interface PageExtremes {
  readonly number?: number | null;
  readonly deletedAt?: string | null;
}

export interface PageExtremeFilters {
  readonly number?: number | OrderFilter<number>;
  readonly deletedAt?: string | OrderFilter<string>;
}

export interface PageAggregateQuery extends PageCountQuery {
  readonly groupBy?: string | readonly (PageGroupField | TimeGroup<"deletedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly PageGroupField[];
  readonly sum?: string | readonly (keyof PageTotals)[];
  readonly avg?: string | readonly (keyof PageTotals)[];
  readonly min?: string | readonly (keyof PageExtremes)[];
  readonly max?: string | readonly (keyof PageExtremes)[];
  readonly having?: PageHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface PageHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in PageGroupField]?: number | OrderFilter<number> };
  readonly sum?: PageTotalFilters;
  readonly avg?: PageTotalFilters;
  readonly min?: PageExtremeFilters;
  readonly max?: PageExtremeFilters;
}

export interface PageAggregateRow {
  readonly id?: string;
  readonly number?: number;
  readonly documentId?: string;
  readonly deletedAt?: string | null;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in PageGroupField]?: number };
  readonly sum?: PageTotals;
  readonly avg?: PageTotals;
  readonly min?: PageExtremes;
  readonly max?: PageExtremes;
}
