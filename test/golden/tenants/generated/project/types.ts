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
import type { MemberField, MemberInclude, MemberWhere, MemberWith } from "../member/types.js";
import type {
  SeatCreateWithoutProject,
  SeatField,
  SeatInclude,
  SeatSort,
  SeatWhere,
  SeatWith,
} from "../seat/types.js";
import type {
  TaskCreateWithoutProject,
  TaskField,
  TaskInclude,
  TaskKey,
  TaskSort,
  TaskWhere,
  TaskWith,
} from "../task/types.js";

/** What they work on: its code is their own, whatever other tenants call theirs. */
export interface Project {
  readonly code: string;
  readonly title: string;
  readonly ownerId: string;
  readonly year: number;
}

export type ProjectKey = string;

export interface ProjectCreate {
  readonly code: string;
  readonly title: string;
  readonly ownerId: string;
  readonly year?: number;
}

/** Together with rows that belong to it. */
export interface ProjectCreateNested extends ProjectCreate {
  readonly seats?: readonly SeatCreateWithoutProject[];
  readonly tasks?: readonly (TaskCreateWithoutProject | Connect<TaskKey>)[];
}

export interface ProjectCreateWithoutOwner {
  readonly code: string;
  readonly title: string;
  readonly year?: number;
  readonly seats?: readonly SeatCreateWithoutProject[];
  readonly tasks?: readonly (TaskCreateWithoutProject | Connect<TaskKey>)[];
}

export interface ProjectUpdate {
  readonly title?: string;
  readonly ownerId?: string;
  readonly year?: number;
}

export type ProjectField = keyof Project;

export type ProjectSort = "code" | "-code" | "title" | "-title" | "ownerId" | "-ownerId" | "year" | "-year";

export interface ProjectWhere {
  readonly code?: string | TextFilter;
  readonly title?: string | TextFilter;
  readonly ownerId?: string | EqualityFilter<string>;
  readonly year?: number | OrderFilter<number>;
  readonly owner?: OneFilter<MemberWhere>;
  readonly seats?: ManyFilter<SeatWhere>;
  readonly tasks?: ManyFilter<TaskWhere>;
  readonly AND?: readonly ProjectWhere[];
  readonly OR?: readonly ProjectWhere[];
  readonly NOT?: ProjectWhere;
}

export interface ProjectCountQuery {
  readonly where?: ProjectWhere;
}

export interface ProjectListQuery<Field extends ProjectField = ProjectField> extends ProjectCountQuery {
  readonly sort?: string | readonly ProjectSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface ProjectWith extends Project {
  readonly owner?: MemberWith;
  readonly seats?: readonly SeatWith[];
  readonly tasks?: readonly TaskWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly ("seats" | "tasks")[];
}

export type ProjectRelations = "owner" | "seats" | "tasks" | "$more";

export interface ProjectInclude {
  readonly owner?: true | IncludeOne<MemberField, MemberInclude>;
  readonly seats?: true | IncludeMany<SeatWhere, SeatSort, SeatField, SeatInclude>;
  readonly tasks?: true | IncludeMany<TaskWhere, TaskSort, TaskField, TaskInclude>;
}

export interface ProjectIncludeQuery<
  Field extends ProjectField = ProjectField,
> extends ProjectListQuery<Field> {
  readonly include: IncludeInText | ProjectInclude;
}

export interface ProjectUpsertCreate {
  readonly code?: string;
  readonly title?: string;
  readonly ownerId?: string;
  readonly year?: number;
}

/** The values of one unique key. */
export type ProjectUnique = { readonly code: string } | { readonly ownerId: string; readonly title: string };

export interface ProjectUpsert {
  readonly where: ProjectUnique;
  readonly create: ProjectUpsertCreate;
  readonly update: ProjectUpdate;
}

export type ProjectUniqueFields = readonly "code"[] | readonly ("ownerId" | "title")[];

export interface ProjectBulkCreate extends ConflictOptions<ProjectUniqueFields, keyof ProjectUpdate> {
  readonly data: readonly ProjectCreate[];
}

export interface ProjectBulkUpsert extends UpsertOptions<ProjectUniqueFields, keyof ProjectUpdate> {
  readonly data: readonly ProjectCreate[];
}

export interface ProjectBulkUpdateItem extends ProjectUpdate {
  readonly code: string;
}

export interface ProjectBulkUpdate extends BulkOptions {
  readonly data: readonly ProjectBulkUpdateItem[];
}

export interface ProjectBulkUpdateWhere extends FilterOptions<ProjectWhere> {
  readonly data: ProjectUpdate;
}

export interface ProjectBulkDelete extends BulkOptions {
  readonly ids: readonly ProjectKey[];
}

export type ProjectBulkDeleteWhere = FilterOptions<ProjectWhere>;

export type ProjectGroupField = "code" | "title" | "ownerId" | "year";

export interface ProjectTotals {
  readonly year?: string | null;
}

export interface ProjectTotalFilters {
  readonly year?: string | OrderFilter<string>;
}

export interface ProjectExtremes {
  readonly code?: string | null;
  readonly title?: string | null;
  readonly year?: number | null;
}

export interface ProjectExtremeFilters {
  readonly code?: string | TextFilter;
  readonly title?: string | TextFilter;
  readonly year?: number | OrderFilter<number>;
}

export interface ProjectAggregateQuery extends ProjectCountQuery {
  readonly groupBy?: string | readonly ProjectGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly ProjectGroupField[];
  readonly sum?: string | readonly (keyof ProjectTotals)[];
  readonly avg?: string | readonly (keyof ProjectTotals)[];
  readonly min?: string | readonly (keyof ProjectExtremes)[];
  readonly max?: string | readonly (keyof ProjectExtremes)[];
  readonly having?: ProjectHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface ProjectHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in ProjectGroupField]?: number | OrderFilter<number> };
  readonly sum?: ProjectTotalFilters;
  readonly avg?: ProjectTotalFilters;
  readonly min?: ProjectExtremeFilters;
  readonly max?: ProjectExtremeFilters;
}

export interface ProjectAggregateRow {
  readonly code?: string;
  readonly title?: string;
  readonly ownerId?: string;
  readonly year?: number;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in ProjectGroupField]?: number };
  readonly sum?: ProjectTotals;
  readonly avg?: ProjectTotals;
  readonly min?: ProjectExtremes;
  readonly max?: ProjectExtremes;
}
