import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

export interface CallOptions {
  readonly id: string;
  readonly signal: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type CallOptionsKey = string;

export interface CallOptionsCreate {
  readonly id?: string;
  readonly signal: string;
}

export interface CallOptionsUpdate {
  readonly signal?: string;
}

export type CallOptionsField = keyof CallOptions;

export type CallOptionsSort =
  "id" | "-id" | "signal" | "-signal" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface CallOptionsWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly signal?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly CallOptionsWhere[];
  readonly OR?: readonly CallOptionsWhere[];
  readonly NOT?: CallOptionsWhere;
}

export interface CallOptionsCountQuery {
  readonly where?: CallOptionsWhere;
}

export interface CallOptionsListQuery<
  Field extends CallOptionsField = CallOptionsField,
> extends CallOptionsCountQuery {
  readonly sort?: string | readonly CallOptionsSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
