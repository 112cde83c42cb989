import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";

/** Its types would hide those of the same name that generated code imports. */
export interface Page {
  readonly id: string;
  readonly resource: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type PageKey = string;

export interface PageCreate {
  readonly id?: string;
  readonly resource: string;
}

export interface PageUpdate {
  readonly resource?: string;
}

export type PageField = keyof Page;

export type PageSort =
  "id" | "-id" | "resource" | "-resource" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface PageWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly resource?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly PageWhere[];
  readonly OR?: readonly PageWhere[];
  readonly NOT?: PageWhere;
}

export interface PageCountQuery {
  readonly where?: PageWhere;
}

export interface PageListQuery<Field extends PageField = PageField> extends PageCountQuery {
  readonly sort?: string | readonly PageSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type PageWith = Page;
export type PageInclude = never;

/** The values of one unique key. */
export type PageUnique = { readonly id: string };

export interface PageUpsert {
  readonly where: PageUnique;
  readonly create: PageCreate;
  readonly update: PageUpdate;
}

export type PageUniqueFields = readonly "id"[];

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

export type PageGroupField = "id" | "resource" | "createdAt" | "updatedAt";

export interface PageExtremes {
  readonly resource?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface PageExtremeFilters {
  readonly resource?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface PageAggregateQuery extends PageCountQuery {
  readonly groupBy?: string | readonly (PageGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly PageGroupField[];
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
  readonly min?: PageExtremeFilters;
  readonly max?: PageExtremeFilters;
}

export interface PageAggregateRow {
  readonly id?: string;
  readonly resource?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in PageGroupField]?: number };
  readonly min?: PageExtremes;
  readonly max?: PageExtremes;
}
