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
  UpsertOptions,
} from "prewire/client";
import type {
  BadgeCreateWithoutMember,
  BadgeField,
  BadgeInclude,
  BadgeWhere,
  BadgeWith,
} from "../badge/types.js";
import type { CountryField, CountryInclude, CountryWhere, CountryWith } from "../country/types.js";
import type {
  DocumentCreateWithoutAuthor,
  DocumentField,
  DocumentInclude,
  DocumentKey,
  DocumentSort,
  DocumentWhere,
  DocumentWith,
} from "../document/types.js";
import type {
  ProjectCreateWithoutOwner,
  ProjectField,
  ProjectInclude,
  ProjectKey,
  ProjectSort,
  ProjectWhere,
  ProjectWith,
} from "../project/types.js";
import type {
  SeatCreateWithoutMember,
  SeatField,
  SeatInclude,
  SeatSort,
  SeatWhere,
  SeatWith,
} from "../seat/types.js";
import type {
  TaskCreateWithoutAssignee,
  TaskField,
  TaskInclude,
  TaskKey,
  TaskSort,
  TaskWhere,
  TaskWith,
} from "../task/types.js";

/** Somebody who works for a tenant. */
export interface Member {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly countryId: string | null;
  readonly managerId: string | null;
}

export type MemberKey = string;

export interface MemberCreate {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
  readonly countryId?: string | null;
  readonly managerId?: string | null;
}

/** Together with rows that belong to it. */
export interface MemberCreateNested extends MemberCreate {
  readonly badge?: BadgeCreateWithoutMember;
  readonly documents?: readonly (DocumentCreateWithoutAuthor | Connect<DocumentKey>)[];
  readonly reports?: readonly (MemberCreateWithoutManager | Connect<MemberKey>)[];
  readonly owned?: readonly (ProjectCreateWithoutOwner | Connect<ProjectKey>)[];
  readonly seats?: readonly SeatCreateWithoutMember[];
  readonly tasks?: readonly (TaskCreateWithoutAssignee | Connect<TaskKey>)[];
}

export interface MemberCreateWithoutCountry {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
  readonly managerId?: string | null;
  readonly badge?: BadgeCreateWithoutMember;
  readonly documents?: readonly (DocumentCreateWithoutAuthor | Connect<DocumentKey>)[];
  readonly reports?: readonly (MemberCreateWithoutManager | Connect<MemberKey>)[];
  readonly owned?: readonly (ProjectCreateWithoutOwner | Connect<ProjectKey>)[];
  readonly seats?: readonly SeatCreateWithoutMember[];
  readonly tasks?: readonly (TaskCreateWithoutAssignee | Connect<TaskKey>)[];
}

export interface MemberCreateWithoutManager {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
  readonly countryId?: string | null;
  readonly badge?: BadgeCreateWithoutMember;
  readonly documents?: readonly (DocumentCreateWithoutAuthor | Connect<DocumentKey>)[];
  readonly reports?: readonly (MemberCreateWithoutManager | Connect<MemberKey>)[];
  readonly owned?: readonly (ProjectCreateWithoutOwner | Connect<ProjectKey>)[];
  readonly seats?: readonly SeatCreateWithoutMember[];
  readonly tasks?: readonly (TaskCreateWithoutAssignee | Connect<TaskKey>)[];
}

export interface MemberUpdate {
  readonly email?: string;
  readonly name?: string;
  readonly countryId?: string | null;
  readonly managerId?: string | null;
}

export type MemberField = keyof Member;

export type MemberSort =
  | "id"
  | "-id"
  | "email"
  | "-email"
  | "name"
  | "-name"
  | "countryId"
  | "-countryId"
  | "managerId"
  | "-managerId";

export interface MemberWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly email?: string | TextFilter;
  readonly name?: string | TextFilter;
  readonly countryId?: string | null | TextFilter<string | null>;
  readonly managerId?: string | null | EqualityFilter<string | null>;
  readonly country?: OneFilter<CountryWhere>;
  readonly manager?: OneFilter<MemberWhere>;
  readonly badge?: OneFilter<BadgeWhere>;
  readonly documents?: ManyFilter<DocumentWhere>;
  readonly reports?: ManyFilter<MemberWhere>;
  readonly owned?: ManyFilter<ProjectWhere>;
  readonly seats?: ManyFilter<SeatWhere>;
  readonly tasks?: ManyFilter<TaskWhere>;
  readonly AND?: readonly MemberWhere[];
  readonly OR?: readonly MemberWhere[];
  readonly NOT?: MemberWhere;
}

export interface MemberCountQuery {
  readonly where?: MemberWhere;
}

export interface MemberListQuery<Field extends MemberField = MemberField> extends MemberCountQuery {
  readonly sort?: string | readonly MemberSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface MemberWith extends Member {
  readonly country?: CountryWith | null;
  readonly manager?: MemberWith | null;
  readonly badge?: BadgeWith | null;
  readonly documents?: readonly DocumentWith[];
  readonly reports?: readonly MemberWith[];
  readonly owned?: readonly ProjectWith[];
  readonly seats?: readonly SeatWith[];
  readonly tasks?: readonly TaskWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly ("documents" | "reports" | "owned" | "seats" | "tasks")[];
}

export type MemberRelations =
  "country" | "manager" | "badge" | "documents" | "reports" | "owned" | "seats" | "tasks" | "$more";

export interface MemberInclude {
  readonly country?: true | IncludeOne<CountryField, CountryInclude>;
  readonly manager?: true | IncludeOne<MemberField, MemberInclude>;
  readonly badge?: true | IncludeOne<BadgeField, BadgeInclude>;
  readonly documents?: true | IncludeMany<DocumentWhere, DocumentSort, DocumentField, DocumentInclude>;
  readonly reports?: true | IncludeMany<MemberWhere, MemberSort, MemberField, MemberInclude>;
  readonly owned?: true | IncludeMany<ProjectWhere, ProjectSort, ProjectField, ProjectInclude>;
  readonly seats?: true | IncludeMany<SeatWhere, SeatSort, SeatField, SeatInclude>;
  readonly tasks?: true | IncludeMany<TaskWhere, TaskSort, TaskField, TaskInclude>;
}

export interface MemberIncludeQuery<Field extends MemberField = MemberField> extends MemberListQuery<Field> {
  readonly include: IncludeInText | MemberInclude;
}

export interface MemberUpsertCreate {
  readonly id?: string;
  readonly email?: string;
  readonly name: string;
  readonly countryId?: string | null;
  readonly managerId?: string | null;
}

/** The values of one unique key. */
export type MemberUnique = { readonly id: string } | { readonly email: string };

export interface MemberUpsert {
  readonly where: MemberUnique;
  readonly create: MemberUpsertCreate;
  readonly update: MemberUpdate;
}

export type MemberUniqueFields = readonly "id"[] | readonly "email"[];

export interface MemberBulkCreate extends ConflictOptions<MemberUniqueFields, keyof MemberUpdate> {
  readonly data: readonly MemberCreate[];
}

export interface MemberBulkUpsert extends UpsertOptions<MemberUniqueFields, keyof MemberUpdate> {
  readonly data: readonly MemberCreate[];
}

export interface MemberBulkUpdateItem extends MemberUpdate {
  readonly id: string;
}

export interface MemberBulkUpdate extends BulkOptions {
  readonly data: readonly MemberBulkUpdateItem[];
}

export interface MemberBulkUpdateWhere extends FilterOptions<MemberWhere> {
  readonly data: MemberUpdate;
}

export interface MemberBulkDelete extends BulkOptions {
  readonly ids: readonly MemberKey[];
}

export type MemberBulkDeleteWhere = FilterOptions<MemberWhere>;

export type MemberGroupField = "id" | "email" | "name" | "countryId" | "managerId";

export interface MemberExtremes {
  readonly email?: string | null;
  readonly name?: string | null;
  readonly countryId?: string | null;
}

export interface MemberExtremeFilters {
  readonly email?: string | TextFilter;
  readonly name?: string | TextFilter;
  readonly countryId?: string | TextFilter;
}

export interface MemberAggregateQuery extends MemberCountQuery {
  readonly groupBy?: string | readonly MemberGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly MemberGroupField[];
  readonly min?: string | readonly (keyof MemberExtremes)[];
  readonly max?: string | readonly (keyof MemberExtremes)[];
  readonly having?: MemberHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface MemberHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in MemberGroupField]?: number | OrderFilter<number> };
  readonly min?: MemberExtremeFilters;
  readonly max?: MemberExtremeFilters;
}

export interface MemberAggregateRow {
  readonly id?: string;
  readonly email?: string;
  readonly name?: string;
  readonly countryId?: string | null;
  readonly managerId?: string | null;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in MemberGroupField]?: number };
  readonly min?: MemberExtremes;
  readonly max?: MemberExtremes;
}
