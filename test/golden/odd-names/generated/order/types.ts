import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

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
