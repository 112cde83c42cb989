import type {
  BulkOptions,
  ConflictOptions,
  FilterOptions,
  OrderFilter,
  TextFilter,
  UpsertOptions,
} from "prewire/client";

export interface Remark {
  readonly name: string;
  readonly text: string;
}

export type RemarkKey = string;

export interface RemarkCreate {
  readonly name: string;
  readonly text: string;
}

export interface RemarkUpdate {
  readonly text?: string;
}

export type RemarkField = keyof Remark;

export type RemarkSort = "name" | "-name" | "text" | "-text";

export interface RemarkWhere {
  readonly name?: string | TextFilter;
  readonly text?: string | TextFilter;
  readonly AND?: readonly RemarkWhere[];
  readonly OR?: readonly RemarkWhere[];
  readonly NOT?: RemarkWhere;
}

export interface RemarkCountQuery {
  readonly where?: RemarkWhere;
}

export interface RemarkListQuery<Field extends RemarkField = RemarkField> extends RemarkCountQuery {
  readonly sort?: string | readonly RemarkSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type RemarkWith = Remark;
export type RemarkInclude = never;

export interface RemarkUpsertCreate {
  readonly name?: string;
  readonly text: string;
}

/** The values of one unique key. */
export type RemarkUnique = { readonly name: string };

export interface RemarkUpsert {
  readonly where: RemarkUnique;
  readonly create: RemarkUpsertCreate;
  readonly update: RemarkUpdate;
}

export type RemarkUniqueFields = readonly "name"[];

export interface RemarkBulkCreate extends ConflictOptions<RemarkUniqueFields, keyof RemarkUpdate> {
  readonly data: readonly RemarkCreate[];
}

export interface RemarkBulkUpsert extends UpsertOptions<RemarkUniqueFields, keyof RemarkUpdate> {
  readonly data: readonly RemarkCreate[];
}

export interface RemarkBulkUpdateItem extends RemarkUpdate {
  readonly name: string;
}

export interface RemarkBulkUpdate extends BulkOptions {
  readonly data: readonly RemarkBulkUpdateItem[];
}

export interface RemarkBulkUpdateWhere extends FilterOptions<RemarkWhere> {
  readonly data: RemarkUpdate;
}

export interface RemarkBulkDelete extends BulkOptions {
  readonly ids: readonly RemarkKey[];
}

export type RemarkBulkDeleteWhere = FilterOptions<RemarkWhere>;

export type RemarkGroupField = "name" | "text";

export interface RemarkExtremes {
  readonly name?: string | null;
  readonly text?: string | null;
}

export interface RemarkExtremeFilters {
  readonly name?: string | TextFilter;
  readonly text?: string | TextFilter;
}

export interface RemarkAggregateQuery extends RemarkCountQuery {
  readonly groupBy?: string | readonly RemarkGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly RemarkGroupField[];
  readonly min?: string | readonly (keyof RemarkExtremes)[];
  readonly max?: string | readonly (keyof RemarkExtremes)[];
  readonly having?: RemarkHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface RemarkHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in RemarkGroupField]?: number | OrderFilter<number> };
  readonly min?: RemarkExtremeFilters;
  readonly max?: RemarkExtremeFilters;
}

export interface RemarkAggregateRow {
  readonly name?: string;
  readonly text?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in RemarkGroupField]?: number };
  readonly min?: RemarkExtremes;
  readonly max?: RemarkExtremes;
}
