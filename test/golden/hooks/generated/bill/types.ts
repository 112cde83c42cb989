import type {
  BulkOptions,
  ConflictOptions,
  FilterOptions,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";

/** What a tenant is owed: whatever its hooks do, they do for that tenant. */
export interface Bill {
  readonly code: string;
  readonly total: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type BillKey = string;

export interface BillCreate {
  readonly code: string;
  readonly total: number;
}

export interface BillUpdate {
  readonly total?: number;
}

export type BillField = keyof Bill;

export type BillSort =
  "code" | "-code" | "total" | "-total" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface BillWhere {
  readonly code?: string | TextFilter;
  readonly total?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly BillWhere[];
  readonly OR?: readonly BillWhere[];
  readonly NOT?: BillWhere;
}

export interface BillCountQuery {
  readonly where?: BillWhere;
}

export interface BillListQuery<Field extends BillField = BillField> extends BillCountQuery {
  readonly sort?: string | readonly BillSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type BillWith = Bill;
export type BillInclude = never;

export interface BillUpsertCreate {
  readonly code?: string;
  readonly total: number;
}

/** The values of one unique key. */
export type BillUnique = { readonly code: string };

export interface BillUpsert {
  readonly where: BillUnique;
  readonly create: BillUpsertCreate;
  readonly update: BillUpdate;
}

export type BillUniqueFields = readonly "code"[];

export interface BillBulkCreate extends ConflictOptions<BillUniqueFields, keyof BillUpdate> {
  readonly data: readonly BillCreate[];
}

export interface BillBulkUpsert extends UpsertOptions<BillUniqueFields, keyof BillUpdate> {
  readonly data: readonly BillCreate[];
}

export interface BillBulkUpdateItem extends BillUpdate {
  readonly code: string;
}

export interface BillBulkUpdate extends BulkOptions {
  readonly data: readonly BillBulkUpdateItem[];
}

export interface BillBulkUpdateWhere extends FilterOptions<BillWhere> {
  readonly data: BillUpdate;
}

export interface BillBulkDelete extends BulkOptions {
  readonly ids: readonly BillKey[];
}

export type BillBulkDeleteWhere = FilterOptions<BillWhere>;

export type BillGroupField = "code" | "total" | "createdAt" | "updatedAt";

export interface BillTotals {
  readonly total?: string | null;
}

export interface BillTotalFilters {
  readonly total?: string | OrderFilter<string>;
}

export interface BillExtremes {
  readonly code?: string | null;
  readonly total?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface BillExtremeFilters {
  readonly code?: string | TextFilter;
  readonly total?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface BillAggregateQuery extends BillCountQuery {
  readonly groupBy?: string | readonly (BillGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly BillGroupField[];
  readonly sum?: string | readonly (keyof BillTotals)[];
  readonly avg?: string | readonly (keyof BillTotals)[];
  readonly min?: string | readonly (keyof BillExtremes)[];
  readonly max?: string | readonly (keyof BillExtremes)[];
  readonly having?: BillHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface BillHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in BillGroupField]?: number | OrderFilter<number> };
  readonly sum?: BillTotalFilters;
  readonly avg?: BillTotalFilters;
  readonly min?: BillExtremeFilters;
  readonly max?: BillExtremeFilters;
}

export interface BillAggregateRow {
  readonly code?: string;
  readonly total?: number;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in BillGroupField]?: number };
  readonly sum?: BillTotals;
  readonly avg?: BillTotals;
  readonly min?: BillExtremes;
  readonly max?: BillExtremes;
}
