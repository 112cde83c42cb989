import type {
  BulkOptions,
  ConflictOptions,
  FilterOptions,
  OrderFilter,
  TextFilter,
  UpsertOptions,
} from "prewire/client";

/** Without anything that changes with it. */
export interface Label {
  readonly name: string;
  readonly color: string;
}

export type LabelKey = string;

export interface LabelCreate {
  readonly name: string;
  readonly color: string;
}

export interface LabelUpdate {
  readonly color?: string;
}

export type LabelField = keyof Label;

export type LabelSort = "name" | "-name" | "color" | "-color";

export interface LabelWhere {
  readonly name?: string | TextFilter;
  readonly color?: string | TextFilter;
  readonly AND?: readonly LabelWhere[];
  readonly OR?: readonly LabelWhere[];
  readonly NOT?: LabelWhere;
}

export interface LabelCountQuery {
  readonly where?: LabelWhere;
}

export interface LabelListQuery<Field extends LabelField = LabelField> extends LabelCountQuery {
  readonly sort?: string | readonly LabelSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type LabelWith = Label;
export type LabelInclude = never;

export interface LabelUpsertCreate {
  readonly name?: string;
  readonly color: string;
}

/** The values of one unique key. */
export type LabelUnique = { readonly name: string };

export interface LabelUpsert {
  readonly where: LabelUnique;
  readonly create: LabelUpsertCreate;
  readonly update: LabelUpdate;
}

export type LabelUniqueFields = readonly "name"[];

export interface LabelBulkCreate extends ConflictOptions<LabelUniqueFields, keyof LabelUpdate> {
  readonly data: readonly LabelCreate[];
}

export interface LabelBulkUpsert extends UpsertOptions<LabelUniqueFields, keyof LabelUpdate> {
  readonly data: readonly LabelCreate[];
}

export interface LabelBulkUpdateItem extends LabelUpdate {
  readonly name: string;
}

export interface LabelBulkUpdate extends BulkOptions {
  readonly data: readonly LabelBulkUpdateItem[];
}

export interface LabelBulkUpdateWhere extends FilterOptions<LabelWhere> {
  readonly data: LabelUpdate;
}

export interface LabelBulkDelete extends BulkOptions {
  readonly ids: readonly LabelKey[];
}

export type LabelBulkDeleteWhere = FilterOptions<LabelWhere>;

export type LabelGroupField = "name" | "color";

export interface LabelExtremes {
  readonly name?: string | null;
  readonly color?: string | null;
}

export interface LabelExtremeFilters {
  readonly name?: string | TextFilter;
  readonly color?: string | TextFilter;
}

export interface LabelAggregateQuery extends LabelCountQuery {
  readonly groupBy?: string | readonly LabelGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly LabelGroupField[];
  readonly min?: string | readonly (keyof LabelExtremes)[];
  readonly max?: string | readonly (keyof LabelExtremes)[];
  readonly having?: LabelHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface LabelHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in LabelGroupField]?: number | OrderFilter<number> };
  readonly min?: LabelExtremeFilters;
  readonly max?: LabelExtremeFilters;
}

export interface LabelAggregateRow {
  readonly name?: string;
  readonly color?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in LabelGroupField]?: number };
  readonly min?: LabelExtremes;
  readonly max?: LabelExtremes;
}
