import type {
  BulkOptions,
  ConflictOptions,
  Connect,
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
  TicketCreateWithoutTeam,
  TicketField,
  TicketInclude,
  TicketKey,
  TicketSort,
  TicketWhere,
  TicketWith,
} from "../ticket/types.js";
import type {
  UserCreateWithoutTeam,
  UserField,
  UserInclude,
  UserKey,
  UserSort,
  UserWhere,
  UserWith,
} from "../user/types.js";

/** Agents who share a queue. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color: string;
  readonly email: string;
  /** Working hours, in the time zone of the help desk. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly worksWeekends: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type TeamKey = string;

export interface TeamCreate {
  readonly id?: string;
  readonly name: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color?: string;
  readonly email: string;
  /** Working hours, in the time zone of the help desk. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly worksWeekends?: boolean;
}

/** Together with rows that belong to it. */
export interface TeamCreateNested extends TeamCreate {
  readonly queue?: readonly (TicketCreateWithoutTeam | Connect<TicketKey>)[];
  readonly agents?: readonly (UserCreateWithoutTeam | Connect<UserKey>)[];
}

export interface TeamUpdate {
  readonly name?: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color?: string;
  readonly email?: string;
  /** Working hours, in the time zone of the help desk. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly worksWeekends?: boolean;
}

export type TeamField = keyof Team;

export type TeamSort =
  | "id"
  | "-id"
  | "name"
  | "-name"
  | "color"
  | "-color"
  | "email"
  | "-email"
  | "opensAt"
  | "-opensAt"
  | "closesAt"
  | "-closesAt"
  | "worksWeekends"
  | "-worksWeekends"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface TeamWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly name?: string | TextFilter;
  readonly color?: string | TextFilter;
  readonly email?: string | TextFilter;
  readonly opensAt?: string | OrderFilter<string>;
  readonly closesAt?: string | OrderFilter<string>;
  readonly worksWeekends?: boolean | EqualityFilter<boolean>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly queue?: ManyFilter<TicketWhere>;
  readonly agents?: ManyFilter<UserWhere>;
  readonly AND?: readonly TeamWhere[];
  readonly OR?: readonly TeamWhere[];
  readonly NOT?: TeamWhere;
}

export interface TeamCountQuery {
  readonly where?: TeamWhere;
}

export interface TeamListQuery<Field extends TeamField = TeamField> extends TeamCountQuery {
  readonly sort?: string | readonly TeamSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface TeamWith extends Team {
  readonly queue?: readonly TicketWith[];
  readonly agents?: readonly UserWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly ("queue" | "agents")[];
}

export type TeamRelations = "queue" | "agents" | "$more";

export interface TeamInclude {
  readonly queue?: true | IncludeMany<TicketWhere, TicketSort, TicketField, TicketInclude>;
  readonly agents?: true | IncludeMany<UserWhere, UserSort, UserField, UserInclude>;
}

export interface TeamIncludeQuery<Field extends TeamField = TeamField> extends TeamListQuery<Field> {
  readonly include: IncludeInText | TeamInclude;
}

export interface TeamUpsertCreate {
  readonly id?: string;
  readonly name?: string;
  /** A colour for labels, as `#rrggbb`. */
  readonly color?: string;
  readonly email?: string;
  /** Working hours, in the time zone of the help desk. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly worksWeekends?: boolean;
}

/** The values of one unique key. */
export type TeamUnique = { readonly id: string } | { readonly email: string } | { readonly name: string };

export interface TeamUpsert {
  readonly where: TeamUnique;
  readonly create: TeamUpsertCreate;
  readonly update: TeamUpdate;
}

export type TeamUniqueFields = readonly "id"[] | readonly "email"[] | readonly "name"[];

export interface TeamBulkCreate extends ConflictOptions<TeamUniqueFields, keyof TeamUpdate> {
  readonly data: readonly TeamCreate[];
}

export interface TeamBulkUpsert extends UpsertOptions<TeamUniqueFields, keyof TeamUpdate> {
  readonly data: readonly TeamCreate[];
}

export interface TeamBulkUpdateItem extends TeamUpdate {
  readonly id: string;
}

export interface TeamBulkUpdate extends BulkOptions {
  readonly data: readonly TeamBulkUpdateItem[];
}

export interface TeamBulkUpdateWhere extends FilterOptions<TeamWhere> {
  readonly data: TeamUpdate;
}

export interface TeamBulkDelete extends BulkOptions {
  readonly ids: readonly TeamKey[];
}

export type TeamBulkDeleteWhere = FilterOptions<TeamWhere>;

export type TeamGroupField =
  "id" | "name" | "color" | "email" | "opensAt" | "closesAt" | "worksWeekends" | "createdAt" | "updatedAt";

export interface TeamExtremes {
  readonly name?: string | null;
  readonly color?: string | null;
  readonly email?: string | null;
  readonly opensAt?: string | null;
  readonly closesAt?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface TeamExtremeFilters {
  readonly name?: string | TextFilter;
  readonly color?: string | TextFilter;
  readonly email?: string | TextFilter;
  readonly opensAt?: string | OrderFilter<string>;
  readonly closesAt?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface TeamAggregateQuery extends TeamCountQuery {
  readonly groupBy?: string | readonly (TeamGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly TeamGroupField[];
  readonly min?: string | readonly (keyof TeamExtremes)[];
  readonly max?: string | readonly (keyof TeamExtremes)[];
  readonly having?: TeamHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface TeamHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in TeamGroupField]?: number | OrderFilter<number> };
  readonly min?: TeamExtremeFilters;
  readonly max?: TeamExtremeFilters;
}

export interface TeamAggregateRow {
  readonly id?: string;
  readonly name?: string;
  readonly color?: string;
  readonly email?: string;
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly worksWeekends?: boolean;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in TeamGroupField]?: number };
  readonly min?: TeamExtremes;
  readonly max?: TeamExtremes;
}
