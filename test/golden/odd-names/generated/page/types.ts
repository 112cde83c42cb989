import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

/** Its types would hide those of the same name that generated code imports. */
export interface Page {
  readonly id: string;
  readonly resource: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type PageKey = string;

export interface PageCreate {
  readonly id?: string;
  readonly resource: string;
}

export interface PageUpdate {
  readonly resource?: string;
}

export type PageField = keyof Page;

export type PageSort =
  "id" | "-id" | "resource" | "-resource" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface PageWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly resource?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly PageWhere[];
  readonly OR?: readonly PageWhere[];
  readonly NOT?: PageWhere;
}

export interface PageCountQuery {
  readonly where?: PageWhere;
}

export interface PageListQuery<Field extends PageField = PageField> extends PageCountQuery {
  readonly sort?: string | readonly PageSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
