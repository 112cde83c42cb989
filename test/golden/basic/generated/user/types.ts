import type { EqualityFilter, TextFilter } from "prewire/client";

/** Somebody who writes or answers tickets. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

export type UserKey = string;

export interface UserCreate {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
}

export interface UserUpdate {
  readonly email?: string;
  readonly name?: string;
}

export type UserField = keyof User;

export type UserSort = "id" | "-id" | "email" | "-email" | "name" | "-name";

export interface UserWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly email?: string | TextFilter;
  readonly name?: string | TextFilter;
  readonly AND?: readonly UserWhere[];
  readonly OR?: readonly UserWhere[];
  readonly NOT?: UserWhere;
}

export interface UserCountQuery {
  readonly where?: UserWhere;
}

export interface UserListQuery<Field extends UserField = UserField> extends UserCountQuery {
  readonly sort?: string | readonly UserSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
