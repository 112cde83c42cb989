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
  ArticleCreateWithoutAuthor,
  ArticleField,
  ArticleInclude,
  ArticleKey,
  ArticleSort,
  ArticleWhere,
  ArticleWith,
} from "../article/types.js";
import type {
  CommentCreateWithoutAuthor,
  CommentField,
  CommentInclude,
  CommentSort,
  CommentWhere,
  CommentWith,
} from "../comment/types.js";
import type {
  OrganizationField,
  OrganizationInclude,
  OrganizationWhere,
  OrganizationWith,
} from "../organization/types.js";
import type { TeamField, TeamInclude, TeamWhere, TeamWith } from "../team/types.js";
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

/** Together with rows that belong to it. */
export interface UserCreateNested extends UserCreate {
  readonly articles?: readonly (ArticleCreateWithoutAuthor | Connect<ArticleKey>)[];
  readonly comments?: readonly CommentCreateWithoutAuthor[];
  readonly requested?: readonly TicketCreateWithoutRequester[];
  readonly assigned?: readonly (TicketCreateWithoutAssignee | Connect<TicketKey>)[];
}

export interface UserCreateWithoutOrganization {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
  readonly role?: UserRole;
  /** Whose queue an agent works on. */
  readonly teamId?: string | null;
  readonly active?: boolean;
  /** BCP 47, as `pt-BR`. */
  readonly locale?: string;
  readonly lastSeenAt?: string | null;
  readonly articles?: readonly (ArticleCreateWithoutAuthor | Connect<ArticleKey>)[];
  readonly comments?: readonly CommentCreateWithoutAuthor[];
  readonly requested?: readonly TicketCreateWithoutRequester[];
  readonly assigned?: readonly (TicketCreateWithoutAssignee | Connect<TicketKey>)[];
}

export interface UserCreateWithoutTeam {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
  readonly role?: UserRole;
  /** Whom a customer writes for; agents have none. */
  readonly organizationId?: string | null;
  readonly active?: boolean;
  /** BCP 47, as `pt-BR`. */
  readonly locale?: string;
  readonly lastSeenAt?: string | null;
  readonly articles?: readonly (ArticleCreateWithoutAuthor | Connect<ArticleKey>)[];
  readonly comments?: readonly CommentCreateWithoutAuthor[];
  readonly requested?: readonly TicketCreateWithoutRequester[];
  readonly assigned?: readonly (TicketCreateWithoutAssignee | Connect<TicketKey>)[];
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
  readonly organization?: OneFilter<OrganizationWhere>;
  readonly team?: OneFilter<TeamWhere>;
  readonly articles?: ManyFilter<ArticleWhere>;
  readonly comments?: ManyFilter<CommentWhere>;
  readonly requested?: ManyFilter<TicketWhere>;
  readonly assigned?: ManyFilter<TicketWhere>;
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

/** With the rows that were included; of those with `fields` only these are there. */
export interface UserWith extends User {
  readonly organization?: OrganizationWith | null;
  readonly team?: TeamWith | null;
  readonly articles?: readonly ArticleWith[];
  readonly comments?: readonly CommentWith[];
  readonly requested?: readonly TicketWith[];
  readonly assigned?: readonly TicketWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly ("articles" | "comments" | "requested" | "assigned")[];
}

export type UserRelations =
  "organization" | "team" | "articles" | "comments" | "requested" | "assigned" | "$more";

export interface UserInclude {
  readonly organization?: true | IncludeOne<OrganizationField, OrganizationInclude>;
  readonly team?: true | IncludeOne<TeamField, TeamInclude>;
  readonly articles?: true | IncludeMany<ArticleWhere, ArticleSort, ArticleField, ArticleInclude>;
  readonly comments?: true | IncludeMany<CommentWhere, CommentSort, CommentField, CommentInclude>;
  readonly requested?: true | IncludeMany<TicketWhere, TicketSort, TicketField, TicketInclude>;
  readonly assigned?: true | IncludeMany<TicketWhere, TicketSort, TicketField, TicketInclude>;
}

export interface UserIncludeQuery<Field extends UserField = UserField> extends UserListQuery<Field> {
  readonly include: IncludeInText | UserInclude;
}

export interface UserUpsertCreate {
  readonly id?: string;
  readonly email?: string;
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

export type UserGroupField =
  | "id"
  | "email"
  | "name"
  | "role"
  | "organizationId"
  | "teamId"
  | "active"
  | "locale"
  | "lastSeenAt"
  | "createdAt"
  | "updatedAt";

export interface UserExtremes {
  readonly email?: string | null;
  readonly name?: string | null;
  readonly locale?: string | null;
  readonly lastSeenAt?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface UserExtremeFilters {
  readonly email?: string | TextFilter;
  readonly name?: string | TextFilter;
  readonly locale?: string | TextFilter;
  readonly lastSeenAt?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface UserAggregateQuery extends UserCountQuery {
  readonly groupBy?:
    string | readonly (UserGroupField | TimeGroup<"lastSeenAt" | "createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly UserGroupField[];
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
  readonly min?: UserExtremeFilters;
  readonly max?: UserExtremeFilters;
}

export interface UserAggregateRow {
  readonly id?: string;
  readonly email?: string;
  readonly name?: string;
  readonly role?: UserRole;
  readonly organizationId?: string | null;
  readonly teamId?: string | null;
  readonly active?: boolean;
  readonly locale?: string;
  readonly lastSeenAt?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in UserGroupField]?: number };
  readonly min?: UserExtremes;
  readonly max?: UserExtremes;
}
