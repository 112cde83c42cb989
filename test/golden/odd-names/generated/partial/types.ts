import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  ManyFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type {
  OrderCreateWithoutAwait,
  OrderField,
  OrderInclude,
  OrderKey,
  OrderSort,
  OrderWhere,
  OrderWith,
} from "../order/types.js";

export interface Partial {
  readonly id: string;
  readonly pick: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type PartialKey = string;

export interface PartialCreate {
  readonly id?: string;
  readonly pick: string;
}

/** Together with rows that belong to it. */
export interface PartialCreateNested extends PartialCreate {
  readonly orders?: readonly (OrderCreateWithoutAwait | Connect<OrderKey>)[];
}

export interface PartialUpdate {
  readonly pick?: string;
}

export type PartialField = keyof Partial;

export type PartialSort =
  "id" | "-id" | "pick" | "-pick" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface PartialWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly pick?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly orders?: ManyFilter<OrderWhere>;
  readonly AND?: readonly PartialWhere[];
  readonly OR?: readonly PartialWhere[];
  readonly NOT?: PartialWhere;
}

export interface PartialCountQuery {
  readonly where?: PartialWhere;
}

export interface PartialListQuery<Field extends PartialField = PartialField> extends PartialCountQuery {
  readonly sort?: string | readonly PartialSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface PartialWith extends Partial {
  readonly orders?: readonly OrderWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "orders"[];
}

export type PartialRelations = "orders" | "$more";

export interface PartialInclude {
  readonly orders?: true | IncludeMany<OrderWhere, OrderSort, OrderField, OrderInclude>;
}

export interface PartialIncludeQuery<
  Field extends PartialField = PartialField,
> extends PartialListQuery<Field> {
  readonly include: IncludeInText | PartialInclude;
}

/** The values of one unique key. */
export type PartialUnique = { readonly id: string };

export interface PartialUpsert {
  readonly where: PartialUnique;
  readonly create: PartialCreate;
  readonly update: PartialUpdate;
}

export type PartialUniqueFields = readonly "id"[];

export interface PartialBulkCreate extends ConflictOptions<PartialUniqueFields, keyof PartialUpdate> {
  readonly data: readonly PartialCreate[];
}

export interface PartialBulkUpsert extends UpsertOptions<PartialUniqueFields, keyof PartialUpdate> {
  readonly data: readonly PartialCreate[];
}

export interface PartialBulkUpdateItem extends PartialUpdate {
  readonly id: string;
}

export interface PartialBulkUpdate extends BulkOptions {
  readonly data: readonly PartialBulkUpdateItem[];
}

export interface PartialBulkUpdateWhere extends FilterOptions<PartialWhere> {
  readonly data: PartialUpdate;
}

export interface PartialBulkDelete extends BulkOptions {
  readonly ids: readonly PartialKey[];
}

export type PartialBulkDeleteWhere = FilterOptions<PartialWhere>;

export type PartialGroupField = "id" | "pick" | "createdAt" | "updatedAt";

export interface PartialExtremes {
  readonly pick?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface PartialExtremeFilters {
  readonly pick?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface PartialAggregateQuery extends PartialCountQuery {
  readonly groupBy?: string | readonly (PartialGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly PartialGroupField[];
  readonly min?: string | readonly (keyof PartialExtremes)[];
  readonly max?: string | readonly (keyof PartialExtremes)[];
  readonly having?: PartialHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface PartialHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in PartialGroupField]?: number | OrderFilter<number> };
  readonly min?: PartialExtremeFilters;
  readonly max?: PartialExtremeFilters;
}

export interface PartialAggregateRow {
  readonly id?: string;
  readonly pick?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in PartialGroupField]?: number };
  readonly min?: PartialExtremes;
  readonly max?: PartialExtremes;
}
