import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

export type UserRole = "customer" | "agent" | "admin";

/** Somebody who writes or answers tickets. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  /** Whom a customer writes for; agents have none. */
  readonly organizationId: string | null;
  /** Whose queue an agent works on. */
  readonly teamId: string | null;
  readonly active: boolean;
  /** BCP 47, as `pt-BR`. */
  readonly locale: string;
  readonly lastSeenAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type UserKey = string;

export interface UserCreate {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
  readonly role?: UserRole;
  /** Whom a customer writes for; agents have none. */
  readonly organizationId?: string | null;
  /** Whose queue an agent works on. */
  readonly teamId?: string | null;
  readonly active?: boolean;
  /** BCP 47, as `pt-BR`. */
  readonly locale?: string;
  readonly lastSeenAt?: string | null;
}

export interface UserUpdate {
  readonly email?: string;
  readonly name?: string;
  readonly role?: UserRole;
  /** Whom a customer writes for; agents have none. */
  readonly organizationId?: string | null;
  /** Whose queue an agent works on. */
  readonly teamId?: string | null;
  readonly active?: boolean;
  /** BCP 47, as `pt-BR`. */
  readonly locale?: string;
  readonly lastSeenAt?: string | null;
}

export type UserField = keyof User;

export type UserSort =
  | "id"
  | "-id"
  | "email"
  | "-email"
  | "name"
  | "-name"
  | "role"
  | "-role"
  | "organizationId"
  | "-organizationId"
  | "teamId"
  | "-teamId"
  | "active"
  | "-active"
  | "locale"
  | "-locale"
  | "lastSeenAt"
  | "-lastSeenAt"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface UserWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly email?: string | TextFilter;
  readonly name?: string | TextFilter;
  readonly role?: UserRole | EqualityFilter<UserRole>;
  readonly organizationId?: string | null | EqualityFilter<string | null>;
  readonly teamId?: string | null | EqualityFilter<string | null>;
  readonly active?: boolean | EqualityFilter<boolean>;
  readonly locale?: string | TextFilter;
  readonly lastSeenAt?: string | null | OrderFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
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
