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
import type { PortfolioField, PortfolioInclude, PortfolioWhere, PortfolioWith } from "../portfolio/types.js";
import type {
  TaskCreateWithoutProject,
  TaskField,
  TaskInclude,
  TaskKey,
  TaskSort,
  TaskWhere,
  TaskWith,
} from "../task/types.js";

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly portfolioId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type ProjectKey = string;

export interface ProjectCreate {
  readonly id?: string;
  readonly name: string;
  readonly portfolioId?: string | null;
}

/** Together with rows that belong to it. */
export interface ProjectCreateNested extends ProjectCreate {
  readonly tasks?: readonly (TaskCreateWithoutProject | Connect<TaskKey>)[];
}

export interface ProjectCreateWithoutPortfolio {
  readonly id?: string;
  readonly name: string;
  readonly tasks?: readonly (TaskCreateWithoutProject | Connect<TaskKey>)[];
}

export interface ProjectUpdate {
  readonly name?: string;
  readonly portfolioId?: string | null;
}

export type ProjectField = keyof Project;

export type ProjectSort =
  | "id"
  | "-id"
  | "name"
  | "-name"
  | "portfolioId"
  | "-portfolioId"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface ProjectWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly name?: string | TextFilter;
  readonly portfolioId?: string | null | EqualityFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly portfolio?: OneFilter<PortfolioWhere>;
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
  readonly portfolio?: PortfolioWith | null;
  readonly tasks?: readonly TaskWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "tasks"[];
}

export type ProjectRelations = "portfolio" | "tasks" | "$more";

export interface ProjectInclude {
  readonly portfolio?: true | IncludeOne<PortfolioField, PortfolioInclude>;
  readonly tasks?: true | IncludeMany<TaskWhere, TaskSort, TaskField, TaskInclude>;
}

export interface ProjectIncludeQuery<
  Field extends ProjectField = ProjectField,
> extends ProjectListQuery<Field> {
  readonly include: IncludeInText | ProjectInclude;
}

/** The values of one unique key. */
export type ProjectUnique = { readonly id: string };

export interface ProjectUpsert {
  readonly where: ProjectUnique;
  readonly create: ProjectCreate;
  readonly update: ProjectUpdate;
}

export type ProjectUniqueFields = readonly "id"[];

export interface ProjectBulkCreate extends ConflictOptions<ProjectUniqueFields, keyof ProjectUpdate> {
  readonly data: readonly ProjectCreate[];
}

export interface ProjectBulkUpsert extends UpsertOptions<ProjectUniqueFields, keyof ProjectUpdate> {
  readonly data: readonly ProjectCreate[];
}

export interface ProjectBulkUpdateItem extends ProjectUpdate {
  readonly id: string;
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

export type ProjectGroupField = "id" | "name" | "portfolioId" | "createdAt" | "updatedAt";

export interface ProjectExtremes {
  readonly name?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface ProjectExtremeFilters {
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface ProjectAggregateQuery extends ProjectCountQuery {
  readonly groupBy?: string | readonly (ProjectGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly ProjectGroupField[];
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
  readonly min?: ProjectExtremeFilters;
  readonly max?: ProjectExtremeFilters;
}

export interface ProjectAggregateRow {
  readonly id?: string;
  readonly name?: string;
  readonly portfolioId?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in ProjectGroupField]?: number };
  readonly min?: ProjectExtremes;
  readonly max?: ProjectExtremes;
}
