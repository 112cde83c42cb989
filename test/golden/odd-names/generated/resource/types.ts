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

export interface Resource {
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type ResourceKey = string;

export interface ResourceCreate {
  readonly id?: string;
  readonly model: string;
}

export interface ResourceUpdate {
  readonly model?: string;
}

export type ResourceField = keyof Resource;

export type ResourceSort =
  "id" | "-id" | "model" | "-model" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface ResourceWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly model?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly ResourceWhere[];
  readonly OR?: readonly ResourceWhere[];
  readonly NOT?: ResourceWhere;
}

export interface ResourceCountQuery {
  readonly where?: ResourceWhere;
}

export interface ResourceListQuery<Field extends ResourceField = ResourceField> extends ResourceCountQuery {
  readonly sort?: string | readonly ResourceSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type ResourceWith = Resource;
export type ResourceInclude = never;

/** The values of one unique key. */
export type ResourceUnique = { readonly id: string };

export interface ResourceUpsert {
  readonly where: ResourceUnique;
  readonly create: ResourceCreate;
  readonly update: ResourceUpdate;
}

export type ResourceUniqueFields = readonly "id"[];

export interface ResourceBulkCreate extends ConflictOptions<ResourceUniqueFields, keyof ResourceUpdate> {
  readonly data: readonly ResourceCreate[];
}

export interface ResourceBulkUpsert extends UpsertOptions<ResourceUniqueFields, keyof ResourceUpdate> {
  readonly data: readonly ResourceCreate[];
}

export interface ResourceBulkUpdateItem extends ResourceUpdate {
  readonly id: string;
}

export interface ResourceBulkUpdate extends BulkOptions {
  readonly data: readonly ResourceBulkUpdateItem[];
}

export interface ResourceBulkUpdateWhere extends FilterOptions<ResourceWhere> {
  readonly data: ResourceUpdate;
}

export interface ResourceBulkDelete extends BulkOptions {
  readonly ids: readonly ResourceKey[];
}

export type ResourceBulkDeleteWhere = FilterOptions<ResourceWhere>;

export type ResourceGroupField = "id" | "model" | "createdAt" | "updatedAt";

export interface ResourceExtremes {
  readonly model?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface ResourceExtremeFilters {
  readonly model?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface ResourceAggregateQuery extends ResourceCountQuery {
  readonly groupBy?:
    string | readonly (ResourceGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly ResourceGroupField[];
  readonly min?: string | readonly (keyof ResourceExtremes)[];
  readonly max?: string | readonly (keyof ResourceExtremes)[];
  readonly having?: ResourceHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface ResourceHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in ResourceGroupField]?: number | OrderFilter<number> };
  readonly min?: ResourceExtremeFilters;
  readonly max?: ResourceExtremeFilters;
}

export interface ResourceAggregateRow {
  readonly id?: string;
  readonly model?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in ResourceGroupField]?: number };
  readonly min?: ResourceExtremes;
  readonly max?: ResourceExtremes;
}
