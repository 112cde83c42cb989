import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  IncludeOne,
  ManyFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type {
  ProfileCreateWithoutUser,
  ProfileField,
  ProfileInclude,
  ProfileKey,
  ProfileWhere,
  ProfileWith,
} from "../profile/types.js";
import type {
  TicketCreateWithoutAssignee,
  TicketCreateWithoutRequester,
  TicketField,
  TicketInclude,
  TicketKey,
  TicketSort,
  TicketWhere,
  TicketWith,
} from "../ticket/types.js";

/** Hidden users give their address free. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly version: number;
}

export type UserKey = string;

export interface UserCreate {
  readonly id?: string;
  readonly email: string;
  readonly name?: string | null;
}

/** Together with rows that belong to it. */
export interface UserCreateNested extends UserCreate {
  readonly profile?: ProfileCreateWithoutUser | Connect<ProfileKey>;
  readonly requested?: readonly (TicketCreateWithoutRequester | Connect<TicketKey>)[];
  readonly assigned?: readonly (TicketCreateWithoutAssignee | Connect<TicketKey>)[];
}

export interface UserUpdate {
  readonly email?: string;
  readonly name?: string | null;
}

export type UserField = keyof User;

export type UserSort =
  | "id"
  | "-id"
  | "email"
  | "-email"
  | "name"
  | "-name"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt"
  | "deletedAt"
  | "-deletedAt"
  | "version"
  | "-version";

export interface UserWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly email?: string | TextFilter;
  readonly name?: string | null | TextFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly version?: number | OrderFilter<number>;
  readonly profile?: OneFilter<ProfileWhere>;
  readonly requested?: ManyFilter<TicketWhere>;
  readonly assigned?: ManyFilter<TicketWhere>;
  readonly AND?: readonly UserWhere[];
  readonly OR?: readonly UserWhere[];
  readonly NOT?: UserWhere;
}

export interface UserCountQuery {
  readonly where?: UserWhere;
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface UserListQuery<Field extends UserField = UserField> extends UserCountQuery {
  readonly sort?: string | readonly UserSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface UserWith extends User {
  readonly profile?: ProfileWith | null;
  readonly requested?: readonly TicketWith[];
  readonly assigned?: readonly TicketWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly ("requested" | "assigned")[];
}

export type UserRelations = "profile" | "requested" | "assigned" | "$more";

export interface UserInclude {
  readonly profile?: true | IncludeOne<ProfileField, ProfileInclude>;
  readonly requested?: true | IncludeMany<TicketWhere, TicketSort, TicketField, TicketInclude>;
  readonly assigned?: true | IncludeMany<TicketWhere, TicketSort, TicketField, TicketInclude>;
}

export interface UserIncludeQuery<Field extends UserField = UserField> extends UserListQuery<Field> {
  readonly include: IncludeInText | UserInclude;
}

export interface UserUpsertCreate {
  readonly id?: string;
  readonly email?: string;
  readonly name?: string | null;
}

/** The values of one unique key. */
export type UserUnique = { readonly id: string } | { readonly email: string };

export interface UserUpsert {
  readonly where: UserUnique;
  readonly create: UserUpsertCreate;
  readonly update: UserUpdate;
}

export type UserUniqueFields = readonly "id"[] | readonly "email"[];

export interface UserBulkCreate extends ConflictOptions<UserUniqueFields, keyof UserUpdate> {
  readonly data: readonly UserCreate[];
}

export interface UserBulkUpsert extends UpsertOptions<UserUniqueFields, keyof UserUpdate> {
  readonly data: readonly UserCreate[];
}

export interface UserBulkUpdateItem extends UserUpdate {
  readonly id: string;
}

export interface UserBulkUpdate extends BulkOptions {
  readonly data: readonly UserBulkUpdateItem[];
}

export interface UserBulkUpdateWhere extends FilterOptions<UserWhere> {
  readonly data: UserUpdate;
}

export interface UserBulkDelete extends BulkOptions {
  readonly ids: readonly UserKey[];
}

export type UserBulkDeleteWhere = FilterOptions<UserWhere>;

export type UserGroupField = "id" | "email" | "name" | "createdAt" | "updatedAt" | "deletedAt" | "version";

export interface UserTotals {
  readonly version?: string | null;
}

export interface UserTotalFilters {
  readonly version?: string | OrderFilter<string>;
}

export interface UserExtremes {
  readonly email?: string | null;
  readonly name?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
  readonly version?: number | null;
}

export interface UserExtremeFilters {
  readonly email?: string | TextFilter;
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | OrderFilter<string>;
  readonly version?: number | OrderFilter<number>;
}

export interface UserAggregateQuery extends UserCountQuery {
  readonly groupBy?:
    string | readonly (UserGroupField | TimeGroup<"createdAt" | "updatedAt" | "deletedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly UserGroupField[];
  readonly sum?: string | readonly (keyof UserTotals)[];
  readonly avg?: string | readonly (keyof UserTotals)[];
  readonly min?: string | readonly (keyof UserExtremes)[];
  readonly max?: string | readonly (keyof UserExtremes)[];
  readonly having?: UserHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface UserHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in UserGroupField]?: number | OrderFilter<number> };
  readonly sum?: UserTotalFilters;
  readonly avg?: UserTotalFilters;
  readonly min?: UserExtremeFilters;
  readonly max?: UserExtremeFilters;
}

export interface UserAggregateRow {
  readonly id?: string;
  readonly email?: string;
  readonly name?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string | null;
  readonly version?: number;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in UserGroupField]?: number };
  readonly sum?: UserTotals;
  readonly avg?: UserTotals;
  readonly min?: UserExtremes;
  readonly max?: UserExtremes;
}
