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

export interface Delete {
  readonly id: string;
  readonly new: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type DeleteKey = string;

export interface DeleteCreate {
  readonly id?: string;
  readonly new: string;
}

export interface DeleteUpdate {
  readonly new?: string;
}

export type DeleteField = keyof Delete;

export type DeleteSort =
  "id" | "-id" | "new" | "-new" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface DeleteWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly new?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly DeleteWhere[];
  readonly OR?: readonly DeleteWhere[];
  readonly NOT?: DeleteWhere;
}

export interface DeleteCountQuery {
  readonly where?: DeleteWhere;
}

export interface DeleteListQuery<Field extends DeleteField = DeleteField> extends DeleteCountQuery {
  readonly sort?: string | readonly DeleteSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type DeleteWith = Delete;
export type DeleteInclude = never;

/** The values of one unique key. */
export type DeleteUnique = { readonly id: string };

export interface DeleteUpsert {
  readonly where: DeleteUnique;
  readonly create: DeleteCreate;
  readonly update: DeleteUpdate;
}

export type DeleteUniqueFields = readonly "id"[];

export interface DeleteBulkCreate extends ConflictOptions<DeleteUniqueFields, keyof DeleteUpdate> {
  readonly data: readonly DeleteCreate[];
}

export interface DeleteBulkUpsert extends UpsertOptions<DeleteUniqueFields, keyof DeleteUpdate> {
  readonly data: readonly DeleteCreate[];
}

export interface DeleteBulkUpdateItem extends DeleteUpdate {
  readonly id: string;
}

export interface DeleteBulkUpdate extends BulkOptions {
  readonly data: readonly DeleteBulkUpdateItem[];
}

export interface DeleteBulkUpdateWhere extends FilterOptions<DeleteWhere> {
  readonly data: DeleteUpdate;
}

export interface DeleteBulkDelete extends BulkOptions {
  readonly ids: readonly DeleteKey[];
}

export type DeleteBulkDeleteWhere = FilterOptions<DeleteWhere>;

export type DeleteGroupField = "id" | "new" | "createdAt" | "updatedAt";

export interface DeleteExtremes {
  readonly new?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface DeleteExtremeFilters {
  readonly new?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface DeleteAggregateQuery extends DeleteCountQuery {
  readonly groupBy?: string | readonly (DeleteGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly DeleteGroupField[];
  readonly min?: string | readonly (keyof DeleteExtremes)[];
  readonly max?: string | readonly (keyof DeleteExtremes)[];
  readonly having?: DeleteHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface DeleteHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in DeleteGroupField]?: number | OrderFilter<number> };
  readonly min?: DeleteExtremeFilters;
  readonly max?: DeleteExtremeFilters;
}

export interface DeleteAggregateRow {
  readonly id?: string;
  readonly new?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in DeleteGroupField]?: number };
  readonly min?: DeleteExtremes;
  readonly max?: DeleteExtremes;
}
