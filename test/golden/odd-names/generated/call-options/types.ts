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

export interface CallOptions {
  readonly id: string;
  readonly signal: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type CallOptionsKey = string;

export interface CallOptionsCreate {
  readonly id?: string;
  readonly signal: string;
}

export interface CallOptionsUpdate {
  readonly signal?: string;
}

export type CallOptionsField = keyof CallOptions;

export type CallOptionsSort =
  "id" | "-id" | "signal" | "-signal" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface CallOptionsWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly signal?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly CallOptionsWhere[];
  readonly OR?: readonly CallOptionsWhere[];
  readonly NOT?: CallOptionsWhere;
}

export interface CallOptionsCountQuery {
  readonly where?: CallOptionsWhere;
}

export interface CallOptionsListQuery<
  Field extends CallOptionsField = CallOptionsField,
> extends CallOptionsCountQuery {
  readonly sort?: string | readonly CallOptionsSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type CallOptionsWith = CallOptions;
export type CallOptionsInclude = never;

/** The values of one unique key. */
export type CallOptionsUnique = { readonly id: string };

export interface CallOptionsUpsert {
  readonly where: CallOptionsUnique;
  readonly create: CallOptionsCreate;
  readonly update: CallOptionsUpdate;
}

export type CallOptionsUniqueFields = readonly "id"[];

export interface CallOptionsBulkCreate extends ConflictOptions<
  CallOptionsUniqueFields,
  keyof CallOptionsUpdate
> {
  readonly data: readonly CallOptionsCreate[];
}

export interface CallOptionsBulkUpsert extends UpsertOptions<
  CallOptionsUniqueFields,
  keyof CallOptionsUpdate
> {
  readonly data: readonly CallOptionsCreate[];
}

export interface CallOptionsBulkUpdateItem extends CallOptionsUpdate {
  readonly id: string;
}

export interface CallOptionsBulkUpdate extends BulkOptions {
  readonly data: readonly CallOptionsBulkUpdateItem[];
}

export interface CallOptionsBulkUpdateWhere extends FilterOptions<CallOptionsWhere> {
  readonly data: CallOptionsUpdate;
}

export interface CallOptionsBulkDelete extends BulkOptions {
  readonly ids: readonly CallOptionsKey[];
}

export type CallOptionsBulkDeleteWhere = FilterOptions<CallOptionsWhere>;

export type CallOptionsGroupField = "id" | "signal" | "createdAt" | "updatedAt";

export interface CallOptionsExtremes {
  readonly signal?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface CallOptionsExtremeFilters {
  readonly signal?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface CallOptionsAggregateQuery extends CallOptionsCountQuery {
  readonly groupBy?:
    string | readonly (CallOptionsGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly CallOptionsGroupField[];
  readonly min?: string | readonly (keyof CallOptionsExtremes)[];
  readonly max?: string | readonly (keyof CallOptionsExtremes)[];
  readonly having?: CallOptionsHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface CallOptionsHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in CallOptionsGroupField]?: number | OrderFilter<number> };
  readonly min?: CallOptionsExtremeFilters;
  readonly max?: CallOptionsExtremeFilters;
}

export interface CallOptionsAggregateRow {
  readonly id?: string;
  readonly signal?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in CallOptionsGroupField]?: number };
  readonly min?: CallOptionsExtremes;
  readonly max?: CallOptionsExtremes;
}
