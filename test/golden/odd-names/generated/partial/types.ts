import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

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
