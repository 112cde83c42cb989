import type {
  BulkOptions,
  ConflictOptions,
  DateUnit,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  Json,
  JsonFilter,
  ListFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { PersonField, PersonInclude, PersonWhere, PersonWith } from "../person/types.js";
import type { ProjectField, ProjectInclude, ProjectWhere, ProjectWith } from "../project/types.js";

export type TaskStatus = "open" | "done";

/** A field of every kind, one that never leaves, and rows that others take with them. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly points: number | null;
  readonly cents: string | null;
  readonly ratio: number | null;
  readonly price: string | null;
  readonly urgent: boolean;
  readonly dueAt: string | null;
  readonly day: string | null;
  readonly opensAt: string | null;
  readonly settings: Json;
  readonly checksum: string | null;
  readonly tags: readonly string[];
  readonly renamed: string | null;
  readonly assigneeId: string | null;
  readonly projectId: string | null;
  readonly label: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type TaskKey = string;

export interface TaskCreate {
  readonly id?: string;
  readonly title: string;
  readonly status?: TaskStatus;
  readonly points?: number | null;
  readonly cents?: string | null;
  readonly ratio?: number | null;
  readonly price?: string | null;
  readonly urgent?: boolean;
  readonly dueAt?: string | null;
  readonly day?: string | null;
  readonly opensAt?: string | null;
  readonly settings?: Json;
  readonly checksum?: string | null;
  readonly tags?: readonly string[];
  readonly renamed?: string | null;
  readonly assigneeId?: string | null;
  readonly projectId?: string | null;
}

export interface TaskCreateWithoutAssignee {
  readonly id?: string;
  readonly title: string;
  readonly status?: TaskStatus;
  readonly points?: number | null;
  readonly cents?: string | null;
  readonly ratio?: number | null;
  readonly price?: string | null;
  readonly urgent?: boolean;
  readonly dueAt?: string | null;
  readonly day?: string | null;
  readonly opensAt?: string | null;
  readonly settings?: Json;
  readonly checksum?: string | null;
  readonly tags?: readonly string[];
  readonly renamed?: string | null;
  readonly projectId?: string | null;
}

export interface TaskCreateWithoutProject {
  readonly id?: string;
  readonly title: string;
  readonly status?: TaskStatus;
  readonly points?: number | null;
  readonly cents?: string | null;
  readonly ratio?: number | null;
  readonly price?: string | null;
  readonly urgent?: boolean;
  readonly dueAt?: string | null;
  readonly day?: string | null;
  readonly opensAt?: string | null;
  readonly settings?: Json;
  readonly checksum?: string | null;
  readonly tags?: readonly string[];
  readonly renamed?: string | null;
  readonly assigneeId?: string | null;
}

export interface TaskUpdate {
  readonly title?: string;
  readonly status?: TaskStatus;
  readonly points?: number | null;
  readonly cents?: string | null;
  readonly ratio?: number | null;
  readonly price?: string | null;
  readonly urgent?: boolean;
  readonly dueAt?: string | null;
  readonly day?: string | null;
  readonly opensAt?: string | null;
  readonly settings?: Json;
  readonly checksum?: string | null;
  readonly tags?: readonly string[];
  readonly renamed?: string | null;
  readonly assigneeId?: string | null;
  readonly projectId?: string | null;
}

export type TaskField = keyof Task;

export type TaskSort =
  | "id"
  | "-id"
  | "title"
  | "-title"
  | "status"
  | "-status"
  | "points"
  | "-points"
  | "cents"
  | "-cents"
  | "ratio"
  | "-ratio"
  | "price"
  | "-price"
  | "urgent"
  | "-urgent"
  | "dueAt"
  | "-dueAt"
  | "day"
  | "-day"
  | "opensAt"
  | "-opensAt"
  | "checksum"
  | "-checksum"
  | "renamed"
  | "-renamed"
  | "assigneeId"
  | "-assigneeId"
  | "projectId"
  | "-projectId"
  | "label"
  | "-label"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface TaskWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly title?: string | TextFilter;
  readonly status?: TaskStatus | EqualityFilter<TaskStatus>;
  readonly points?: number | null | OrderFilter<number | null>;
  readonly cents?: string | null | OrderFilter<string | null>;
  readonly ratio?: number | null | OrderFilter<number | null>;
  readonly price?: string | null | OrderFilter<string | null>;
  readonly urgent?: boolean | EqualityFilter<boolean>;
  readonly dueAt?: string | null | OrderFilter<string | null>;
  readonly day?: string | null | OrderFilter<string | null>;
  readonly opensAt?: string | null | OrderFilter<string | null>;
  readonly settings?: null | JsonFilter<Json>;
  readonly checksum?: string | null | EqualityFilter<string | null>;
  readonly tags?: readonly string[] | ListFilter<readonly string[], string>;
  readonly renamed?: string | null | TextFilter<string | null>;
  readonly assigneeId?: string | null | EqualityFilter<string | null>;
  readonly projectId?: string | null | EqualityFilter<string | null>;
  readonly label?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly assignee?: OneFilter<PersonWhere>;
  readonly project?: OneFilter<ProjectWhere>;
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
  readonly assignee?: PersonWith | null;
  readonly project?: ProjectWith | null;
}

export type TaskRelations = "assignee" | "project";

export interface TaskInclude {
  readonly assignee?: true | IncludeOne<PersonField, PersonInclude>;
  readonly project?: true | IncludeOne<ProjectField, ProjectInclude>;
}

export interface TaskIncludeQuery<Field extends TaskField = TaskField> extends TaskListQuery<Field> {
  readonly include: IncludeInText | TaskInclude;
}

export interface TaskUpsertCreate {
  readonly id?: string;
  readonly title?: string;
  readonly status?: TaskStatus;
  readonly points?: number | null;
  readonly cents?: string | null;
  readonly ratio?: number | null;
  readonly price?: string | null;
  readonly urgent?: boolean;
  readonly dueAt?: string | null;
  readonly day?: string | null;
  readonly opensAt?: string | null;
  readonly settings?: Json;
  readonly checksum?: string | null;
  readonly tags?: readonly string[];
  readonly renamed?: string | null;
  readonly assigneeId?: string | null;
  readonly projectId?: string | null;
}

/** The values of one unique key. */
export type TaskUnique = { readonly id: string } | { readonly title: string };

export interface TaskUpsert {
  readonly where: TaskUnique;
  readonly create: TaskUpsertCreate;
  readonly update: TaskUpdate;
}

export type TaskUniqueFields = readonly "id"[] | readonly "title"[];

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
  | "id"
  | "title"
  | "status"
  | "points"
  | "cents"
  | "ratio"
  | "price"
  | "urgent"
  | "dueAt"
  | "day"
  | "opensAt"
  | "checksum"
  | "renamed"
  | "assigneeId"
  | "projectId"
  | "label"
  | "createdAt"
  | "updatedAt";

export interface TaskTotals {
  readonly points?: string | null;
  readonly cents?: string | null;
  readonly ratio?: number | null;
  readonly price?: string | null;
}

export interface TaskTotalFilters {
  readonly points?: string | OrderFilter<string>;
  readonly cents?: string | OrderFilter<string>;
  readonly ratio?: number | OrderFilter<number>;
  readonly price?: string | OrderFilter<string>;
}

export interface TaskExtremes {
  readonly title?: string | null;
  readonly points?: number | null;
  readonly cents?: string | null;
  readonly ratio?: number | null;
  readonly price?: string | null;
  readonly dueAt?: string | null;
  readonly day?: string | null;
  readonly opensAt?: string | null;
  readonly renamed?: string | null;
  readonly label?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface TaskExtremeFilters {
  readonly title?: string | TextFilter;
  readonly points?: number | OrderFilter<number>;
  readonly cents?: string | OrderFilter<string>;
  readonly ratio?: number | OrderFilter<number>;
  readonly price?: string | OrderFilter<string>;
  readonly dueAt?: string | OrderFilter<string>;
  readonly day?: string | OrderFilter<string>;
  readonly opensAt?: string | OrderFilter<string>;
  readonly renamed?: string | TextFilter;
  readonly label?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface TaskAggregateQuery extends TaskCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        TaskGroupField | TimeGroup<"dueAt" | "createdAt" | "updatedAt", TimeUnit> | TimeGroup<"day", DateUnit>
      )[];
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
  readonly status?: TaskStatus;
  readonly points?: number | null;
  readonly cents?: string | null;
  readonly ratio?: number | null;
  readonly price?: string | null;
  readonly urgent?: boolean;
  readonly dueAt?: string | null;
  readonly day?: string | null;
  readonly opensAt?: string | null;
  readonly checksum?: string | null;
  readonly renamed?: string | null;
  readonly assigneeId?: string | null;
  readonly projectId?: string | null;
  readonly label?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in TaskGroupField]?: number };
  readonly sum?: TaskTotals;
  readonly avg?: TaskTotals;
  readonly min?: TaskExtremes;
  readonly max?: TaskExtremes;
}
