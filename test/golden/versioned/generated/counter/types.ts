import type {
  BulkOptions,
  ConflictOptions,
  FilterOptions,
  OrderFilter,
  TextFilter,
  UpsertOptions,
} from "prewire/client";

/** Without times: its version is all that tells two changes of one transaction apart. */
export interface Counter {
  readonly name: string;
  readonly value: number;
  readonly version: number;
}

export type CounterKey = string;

export interface CounterCreate {
  readonly name: string;
  readonly value?: number;
}

export interface CounterUpdate {
  readonly value?: number;
}

export type CounterField = keyof Counter;

export type CounterSort = "name" | "-name" | "value" | "-value" | "version" | "-version";

export interface CounterWhere {
  readonly name?: string | TextFilter;
  readonly value?: number | OrderFilter<number>;
  readonly version?: number | OrderFilter<number>;
  readonly AND?: readonly CounterWhere[];
  readonly OR?: readonly CounterWhere[];
  readonly NOT?: CounterWhere;
}

export interface CounterCountQuery {
  readonly where?: CounterWhere;
}

export interface CounterListQuery<Field extends CounterField = CounterField> extends CounterCountQuery {
  readonly sort?: string | readonly CounterSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type CounterWith = Counter;
export type CounterInclude = never;

export interface CounterUpsertCreate {
  readonly name?: string;
  readonly value?: number;
}

/** The values of one unique key. */
export type CounterUnique = { readonly name: string };

export interface CounterUpsert {
  readonly where: CounterUnique;
  readonly create: CounterUpsertCreate;
  readonly update: CounterUpdate;
}

export type CounterUniqueFields = readonly "name"[];

export interface CounterBulkCreate extends ConflictOptions<CounterUniqueFields, keyof CounterUpdate> {
  readonly data: readonly CounterCreate[];
}

export interface CounterBulkUpsert extends UpsertOptions<CounterUniqueFields, keyof CounterUpdate> {
  readonly data: readonly CounterCreate[];
}

export interface CounterBulkUpdateItem extends CounterUpdate {
  readonly name: string;
}

export interface CounterBulkUpdate extends BulkOptions {
  readonly data: readonly CounterBulkUpdateItem[];
}

export interface CounterBulkUpdateWhere extends FilterOptions<CounterWhere> {
  readonly data: CounterUpdate;
}

export interface CounterBulkDelete extends BulkOptions {
  readonly ids: readonly CounterKey[];
}

export type CounterBulkDeleteWhere = FilterOptions<CounterWhere>;

export type CounterGroupField = "name" | "value" | "version";

export interface CounterTotals {
  readonly value?: string | null;
  readonly version?: string | null;
}

export interface CounterTotalFilters {
  readonly value?: string | OrderFilter<string>;
  readonly version?: string | OrderFilter<string>;
}

export interface CounterExtremes {
  readonly name?: string | null;
  readonly value?: number | null;
  readonly version?: number | null;
}

export interface CounterExtremeFilters {
  readonly name?: string | TextFilter;
  readonly value?: number | OrderFilter<number>;
  readonly version?: number | OrderFilter<number>;
}

export interface CounterAggregateQuery extends CounterCountQuery {
  readonly groupBy?: string | readonly CounterGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly CounterGroupField[];
  readonly sum?: string | readonly (keyof CounterTotals)[];
  readonly avg?: string | readonly (keyof CounterTotals)[];
  readonly min?: string | readonly (keyof CounterExtremes)[];
  readonly max?: string | readonly (keyof CounterExtremes)[];
  readonly having?: CounterHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface CounterHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in CounterGroupField]?: number | OrderFilter<number> };
  readonly sum?: CounterTotalFilters;
  readonly avg?: CounterTotalFilters;
  readonly min?: CounterExtremeFilters;
  readonly max?: CounterExtremeFilters;
}

export interface CounterAggregateRow {
  readonly name?: string;
  readonly value?: number;
  readonly version?: number;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in CounterGroupField]?: number };
  readonly sum?: CounterTotals;
  readonly avg?: CounterTotals;
  readonly min?: CounterExtremes;
  readonly max?: CounterExtremes;
}
