import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

export interface Client {
  readonly id: string;
  readonly array: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type ClientKey = string;

export interface ClientCreate {
  readonly id?: string;
  readonly array: string;
}

export interface ClientUpdate {
  readonly array?: string;
}

export type ClientField = keyof Client;

export type ClientSort =
  "id" | "-id" | "array" | "-array" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface ClientWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly array?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly ClientWhere[];
  readonly OR?: readonly ClientWhere[];
  readonly NOT?: ClientWhere;
}

export interface ClientCountQuery {
  readonly where?: ClientWhere;
}

export interface ClientListQuery<Field extends ClientField = ClientField> extends ClientCountQuery {
  readonly sort?: string | readonly ClientSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
