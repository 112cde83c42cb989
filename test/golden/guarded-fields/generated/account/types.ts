import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";

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

export type AccountWith = Account;
export type AccountInclude = never;

export interface AccountUpsertCreate {
  readonly id?: string;
  /** How they are called; it never changes. */
  readonly handle?: string;
  /** @deprecated Use the handle. */
  readonly nickname?: string | null;
  readonly active?: boolean;
  readonly seenAt?: string;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
}

/** The values of one unique key. */
export type AccountUnique = { readonly id: string } | { readonly handle: string };

export interface AccountUpsert {
  readonly where: AccountUnique;
  readonly create: AccountUpsertCreate;
  readonly update: AccountUpdate;
}

export type AccountUniqueFields = readonly "id"[] | readonly "handle"[];

export interface AccountBulkCreate extends ConflictOptions<AccountUniqueFields, keyof AccountUpdate> {
  readonly data: readonly AccountCreate[];
}

export interface AccountBulkUpsert extends UpsertOptions<AccountUniqueFields, keyof AccountUpdate> {
  readonly data: readonly AccountCreate[];
}

export interface AccountBulkUpdateItem extends AccountUpdate {
  readonly id: string;
}

export interface AccountBulkUpdate extends BulkOptions {
  readonly data: readonly AccountBulkUpdateItem[];
}

export interface AccountBulkUpdateWhere extends FilterOptions<AccountWhere> {
  readonly data: AccountUpdate;
}

export interface AccountBulkDelete extends BulkOptions {
  readonly ids: readonly AccountKey[];
}

export type AccountBulkDeleteWhere = FilterOptions<AccountWhere>;

export type AccountGroupField =
  "id" | "handle" | "nickname" | "active" | "seenAt" | "startsAt" | "endsAt" | "createdAt" | "updatedAt";

export interface AccountExtremes {
  readonly handle?: string | null;
  readonly nickname?: string | null;
  readonly seenAt?: string | null;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface AccountExtremeFilters {
  readonly handle?: string | TextFilter;
  readonly nickname?: string | TextFilter;
  readonly seenAt?: string | OrderFilter<string>;
  readonly startsAt?: string | OrderFilter<string>;
  readonly endsAt?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface AccountAggregateQuery extends AccountCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        AccountGroupField | TimeGroup<"seenAt" | "startsAt" | "endsAt" | "createdAt" | "updatedAt", TimeUnit>
      )[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly AccountGroupField[];
  readonly min?: string | readonly (keyof AccountExtremes)[];
  readonly max?: string | readonly (keyof AccountExtremes)[];
  readonly having?: AccountHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface AccountHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in AccountGroupField]?: number | OrderFilter<number> };
  readonly min?: AccountExtremeFilters;
  readonly max?: AccountExtremeFilters;
}

export interface AccountAggregateRow {
  readonly id?: string;
  readonly handle?: string;
  readonly nickname?: string | null;
  readonly active?: boolean;
  readonly seenAt?: string;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in AccountGroupField]?: number };
  readonly min?: AccountExtremes;
  readonly max?: AccountExtremes;
}
