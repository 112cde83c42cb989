import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  ManyFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type {
  BookingCreateWithoutAccount,
  BookingField,
  BookingInclude,
  BookingSort,
  BookingWhere,
  BookingWith,
} from "../booking/types.js";

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type AccountKey = string;

export interface AccountCreate {
  readonly id?: string;
  readonly name: string;
}

/** Together with rows that belong to it. */
export interface AccountCreateNested extends AccountCreate {
  readonly bookings?: readonly BookingCreateWithoutAccount[];
}

export interface AccountUpdate {
  readonly name?: string;
}

export type AccountField = keyof Account;

export type AccountSort =
  "id" | "-id" | "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface AccountWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly bookings?: ManyFilter<BookingWhere>;
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

/** With the rows that were included; of those with `fields` only these are there. */
export interface AccountWith extends Account {
  readonly bookings?: readonly BookingWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "bookings"[];
}

export type AccountRelations = "bookings" | "$more";

export interface AccountInclude {
  readonly bookings?: true | IncludeMany<BookingWhere, BookingSort, BookingField, BookingInclude>;
}

export interface AccountIncludeQuery<
  Field extends AccountField = AccountField,
> extends AccountListQuery<Field> {
  readonly include: IncludeInText | AccountInclude;
}

/** The values of one unique key. */
export type AccountUnique = { readonly id: string };

export interface AccountUpsert {
  readonly where: AccountUnique;
  readonly create: AccountCreate;
  readonly update: AccountUpdate;
}

export type AccountUniqueFields = readonly "id"[];

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

export type AccountGroupField = "id" | "name" | "createdAt" | "updatedAt";

export interface AccountExtremes {
  readonly name?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface AccountExtremeFilters {
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface AccountAggregateQuery extends AccountCountQuery {
  readonly groupBy?: string | readonly (AccountGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
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
  readonly name?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in AccountGroupField]?: number };
  readonly min?: AccountExtremes;
  readonly max?: AccountExtremes;
}
