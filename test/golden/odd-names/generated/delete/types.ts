import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

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
