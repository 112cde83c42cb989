import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

/**
 * Who may log in.
 * @deprecated Accounts of the directory take its place.
 */
export interface Account {
  readonly id: string;
  /** How they are called; it never changes. */
  readonly handle: string;
  /** @deprecated Use the handle. */
  readonly nickname: string | null;
  readonly active: boolean;
  readonly seenAt: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type AccountKey = string;

export interface AccountCreate {
  readonly id?: string;
  /** How they are called; it never changes. */
  readonly handle: string;
  /** @deprecated Use the handle. */
  readonly nickname?: string | null;
  readonly active?: boolean;
  readonly seenAt?: string;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
}

export interface AccountUpdate {
  /** @deprecated Use the handle. */
  readonly nickname?: string | null;
  readonly active?: boolean;
  readonly seenAt?: string;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
}

export type AccountField = keyof Account;

export type AccountSort =
  | "id"
  | "-id"
  | "handle"
  | "-handle"
  | "nickname"
  | "-nickname"
  | "active"
  | "-active"
  | "seenAt"
  | "-seenAt"
  | "startsAt"
  | "-startsAt"
  | "endsAt"
  | "-endsAt"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface AccountWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly handle?: string | TextFilter;
  readonly nickname?: string | null | TextFilter<string | null>;
  readonly active?: boolean | EqualityFilter<boolean>;
  readonly seenAt?: string | OrderFilter<string>;
  readonly startsAt?: string | null | OrderFilter<string | null>;
  readonly endsAt?: string | null | OrderFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly AccountWhere[];
  readonly OR?: readonly AccountWhere[];
  readonly NOT?: AccountWhere;
}

export interface AccountCountQuery {
  readonly where?: AccountWhere;
}

export interface AccountListQuery<Field extends AccountField = AccountField> extends AccountCountQuery {
  readonly sort?: string | readonly AccountSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
