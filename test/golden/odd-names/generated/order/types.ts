import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { PartialField, PartialInclude, PartialWhere, PartialWith } from "../partial/types.js";

export type OrderSort_ = "up" | "down";

export type OrderKey_ = "low" | "high";

/** Names that JavaScript, TypeScript or SQL has for itself. */
export interface Order {
  readonly id: string;
  readonly class: string;
  readonly delete: string | null;
  readonly default: number;
  readonly select: string;
  readonly sort: OrderSort_;
  readonly key: OrderKey_;
  readonly limit: number | null;
  readonly awaitId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type OrderKey = string;

export interface OrderCreate {
  readonly id?: string;
  readonly class: string;
  readonly delete?: string | null;
  readonly default?: number;
  readonly select: string;
  readonly sort: OrderSort_;
  readonly key: OrderKey_;
  readonly limit?: number | null;
  readonly awaitId?: string | null;
}

export interface OrderCreateWithoutAwait {
  readonly id?: string;
  readonly class: string;
  readonly delete?: string | null;
  readonly default?: number;
  readonly select: string;
  readonly sort: OrderSort_;
  readonly key: OrderKey_;
  readonly limit?: number | null;
}

export interface OrderUpdate {
  readonly class?: string;
  readonly delete?: string | null;
  readonly default?: number;
  readonly select?: string;
  readonly sort?: OrderSort_;
  readonly key?: OrderKey_;
  readonly limit?: number | null;
  readonly awaitId?: string | null;
}

export type OrderField = keyof Order;

export type OrderSort =
  | "id"
  | "-id"
  | "class"
  | "-class"
  | "delete"
  | "-delete"
  | "default"
  | "-default"
  | "select"
  | "-select"
  | "sort"
  | "-sort"
  | "key"
  | "-key"
  | "limit"
  | "-limit"
  | "awaitId"
  | "-awaitId"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface OrderWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly class?: string | TextFilter;
  readonly delete?: string | null | TextFilter<string | null>;
  readonly default?: number | OrderFilter<number>;
  readonly select?: string | TextFilter;
  readonly sort?: OrderSort_ | EqualityFilter<OrderSort_>;
  readonly key?: OrderKey_ | EqualityFilter<OrderKey_>;
  readonly limit?: number | null | OrderFilter<number | null>;
  readonly awaitId?: string | null | EqualityFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly await?: OneFilter<PartialWhere>;
  readonly AND?: readonly OrderWhere[];
  readonly OR?: readonly OrderWhere[];
  readonly NOT?: OrderWhere;
}

export interface OrderCountQuery {
  readonly where?: OrderWhere;
}

export interface OrderListQuery<Field extends OrderField = OrderField> extends OrderCountQuery {
  readonly sort?: string | readonly OrderSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface OrderWith extends Order {
  readonly await?: PartialWith | null;
}

export type OrderRelations = "await";

export interface OrderInclude {
  readonly await?: true | IncludeOne<PartialField, PartialInclude>;
}

export interface OrderIncludeQuery<Field extends OrderField = OrderField> extends OrderListQuery<Field> {
  readonly include: IncludeInText | OrderInclude;
}

/** The values of one unique key. */
export type OrderUnique = { readonly id: string };

export interface OrderUpsert {
  readonly where: OrderUnique;
  readonly create: OrderCreate;
  readonly update: OrderUpdate;
}

export type OrderUniqueFields = readonly "id"[];

export interface OrderBulkCreate extends ConflictOptions<OrderUniqueFields, keyof OrderUpdate> {
  readonly data: readonly OrderCreate[];
}

export interface OrderBulkUpsert extends UpsertOptions<OrderUniqueFields, keyof OrderUpdate> {
  readonly data: readonly OrderCreate[];
}

export interface OrderBulkUpdateItem extends OrderUpdate {
  readonly id: string;
}

export interface OrderBulkUpdate extends BulkOptions {
  readonly data: readonly OrderBulkUpdateItem[];
}

export interface OrderBulkUpdateWhere extends FilterOptions<OrderWhere> {
  readonly data: OrderUpdate;
}

export interface OrderBulkDelete extends BulkOptions {
  readonly ids: readonly OrderKey[];
}

export type OrderBulkDeleteWhere = FilterOptions<OrderWhere>;

export type OrderGroupField =
  | "id"
  | "class"
  | "delete"
  | "default"
  | "select"
  | "sort"
  | "key"
  | "limit"
  | "awaitId"
  | "createdAt"
  | "updatedAt";

export interface OrderTotals {
  readonly default?: string | null;
  readonly limit?: string | null;
}

export interface OrderTotalFilters {
  readonly default?: string | OrderFilter<string>;
  readonly limit?: string | OrderFilter<string>;
}

export interface OrderExtremes {
  readonly class?: string | null;
  readonly delete?: string | null;
  readonly default?: number | null;
  readonly select?: string | null;
  readonly limit?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface OrderExtremeFilters {
  readonly class?: string | TextFilter;
  readonly delete?: string | TextFilter;
  readonly default?: number | OrderFilter<number>;
  readonly select?: string | TextFilter;
  readonly limit?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface OrderAggregateQuery extends OrderCountQuery {
  readonly groupBy?: string | readonly (OrderGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly OrderGroupField[];
  readonly sum?: string | readonly (keyof OrderTotals)[];
  readonly avg?: string | readonly (keyof OrderTotals)[];
  readonly min?: string | readonly (keyof OrderExtremes)[];
  readonly max?: string | readonly (keyof OrderExtremes)[];
  readonly having?: OrderHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface OrderHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in OrderGroupField]?: number | OrderFilter<number> };
  readonly sum?: OrderTotalFilters;
  readonly avg?: OrderTotalFilters;
  readonly min?: OrderExtremeFilters;
  readonly max?: OrderExtremeFilters;
}

export interface OrderAggregateRow {
  readonly id?: string;
  readonly class?: string;
  readonly delete?: string | null;
  readonly default?: number;
  readonly select?: string;
  readonly sort?: OrderSort_;
  readonly key?: OrderKey_;
  readonly limit?: number | null;
  readonly awaitId?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in OrderGroupField]?: number };
  readonly sum?: OrderTotals;
  readonly avg?: OrderTotals;
  readonly min?: OrderExtremes;
  readonly max?: OrderExtremes;
}
