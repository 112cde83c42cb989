import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

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
