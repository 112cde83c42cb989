import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  ListFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { MemberField, MemberInclude, MemberWhere, MemberWith } from "../member/types.js";
import type { ProjectField, ProjectInclude, ProjectWhere, ProjectWith } from "../project/types.js";

/** A piece of that work. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  readonly priority: number | null;
  readonly labels: readonly string[];
  readonly projectId: string;
  readonly assigneeId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type TaskKey = string;

export interface TaskCreate {
  readonly id?: string;
  readonly title: string;
  readonly done?: boolean;
  readonly priority?: number | null;
  readonly labels?: readonly string[];
  readonly projectId: string;
  readonly assigneeId?: string | null;
}

export interface TaskCreateWithoutProject {
  readonly id?: string;
  readonly title: string;
  readonly done?: boolean;
  readonly priority?: number | null;
  readonly labels?: readonly string[];
  readonly assigneeId?: string | null;
}

export interface TaskCreateWithoutAssignee {
  readonly id?: string;
  readonly title: string;
  readonly done?: boolean;
  readonly priority?: number | null;
  readonly labels?: readonly string[];
  readonly projectId: string;
}

export interface TaskUpdate {
  readonly title?: string;
  readonly done?: boolean;
  readonly priority?: number | null;
  readonly labels?: readonly string[];
  readonly projectId?: string;
  readonly assigneeId?: string | null;
}

export type TaskField = keyof Task;

export type TaskSort =
  | "id"
  | "-id"
  | "title"
  | "-title"
  | "done"
  | "-done"
  | "priority"
  | "-priority"
  | "projectId"
  | "-projectId"
  | "assigneeId"
  | "-assigneeId"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface TaskWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly title?: string | TextFilter;
  readonly done?: boolean | EqualityFilter<boolean>;
  readonly priority?: number | null | OrderFilter<number | null>;
  readonly labels?: readonly string[] | ListFilter<readonly string[], string>;
  readonly projectId?: string | TextFilter;
  readonly assigneeId?: string | null | EqualityFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly project?: OneFilter<ProjectWhere>;
  readonly assignee?: OneFilter<MemberWhere>;
  /** Words to be found in title. */
  readonly search?: string;
  readonly AND?: readonly TaskWhere[];
  readonly OR?: readonly TaskWhere[];
  readonly NOT?: TaskWhere;
}

export interface TaskCountQuery {
  readonly where?: TaskWhere;
}

export interface TaskListQuery<Field extends TaskField = TaskField> extends TaskCountQuery {
  readonly sort?: string | readonly TaskSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface TaskWith extends Task {
  readonly project?: ProjectWith;
  readonly assignee?: MemberWith | null;
}

export type TaskRelations = "project" | "assignee";

export interface TaskInclude {
  readonly project?: true | IncludeOne<ProjectField, ProjectInclude>;
  readonly assignee?: true | IncludeOne<MemberField, MemberInclude>;
}

export interface TaskIncludeQuery<Field extends TaskField = TaskField> extends TaskListQuery<Field> {
  readonly include: IncludeInText | TaskInclude;
}

/** The values of one unique key. */
export type TaskUnique = { readonly id: string };

export interface TaskUpsert {
  readonly where: TaskUnique;
  readonly create: TaskCreate;
  readonly update: TaskUpdate;
}

export type TaskUniqueFields = readonly "id"[];

export interface TaskBulkCreate extends ConflictOptions<TaskUniqueFields, keyof TaskUpdate> {
  readonly data: readonly TaskCreate[];
}

export interface TaskBulkUpsert extends UpsertOptions<TaskUniqueFields, keyof TaskUpdate> {
  readonly data: readonly TaskCreate[];
}

export interface TaskBulkUpdateItem extends TaskUpdate {
  readonly id: string;
}

export interface TaskBulkUpdate extends BulkOptions {
  readonly data: readonly TaskBulkUpdateItem[];
}

export interface TaskBulkUpdateWhere extends FilterOptions<TaskWhere> {
  readonly data: TaskUpdate;
}

export interface TaskBulkDelete extends BulkOptions {
  readonly ids: readonly TaskKey[];
}

export type TaskBulkDeleteWhere = FilterOptions<TaskWhere>;

export type TaskGroupField =
  "id" | "title" | "done" | "priority" | "projectId" | "assigneeId" | "createdAt" | "updatedAt";

export interface TaskTotals {
  readonly priority?: string | null;
}

export interface TaskTotalFilters {
  readonly priority?: string | OrderFilter<string>;
}

export interface TaskExtremes {
  readonly title?: string | null;
  readonly priority?: number | null;
  readonly projectId?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface TaskExtremeFilters {
  readonly title?: string | TextFilter;
  readonly priority?: number | OrderFilter<number>;
  readonly projectId?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface TaskAggregateQuery extends TaskCountQuery {
  readonly groupBy?: string | readonly (TaskGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly TaskGroupField[];
  readonly sum?: string | readonly (keyof TaskTotals)[];
  readonly avg?: string | readonly (keyof TaskTotals)[];
  readonly min?: string | readonly (keyof TaskExtremes)[];
  readonly max?: string | readonly (keyof TaskExtremes)[];
  readonly having?: TaskHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface TaskHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in TaskGroupField]?: number | OrderFilter<number> };
  readonly sum?: TaskTotalFilters;
  readonly avg?: TaskTotalFilters;
  readonly min?: TaskExtremeFilters;
  readonly max?: TaskExtremeFilters;
}

export interface TaskAggregateRow {
  readonly id?: string;
  readonly title?: string;
  readonly done?: boolean;
  readonly priority?: number | null;
  readonly projectId?: string;
  readonly assigneeId?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in TaskGroupField]?: number };
  readonly sum?: TaskTotals;
  readonly avg?: TaskTotals;
  readonly min?: TaskExtremes;
  readonly max?: TaskExtremes;
}
