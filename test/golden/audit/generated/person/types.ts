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
  TaskCreateWithoutAssignee,
  TaskField,
  TaskInclude,
  TaskKey,
  TaskSort,
  TaskWhere,
  TaskWith,
} from "../task/types.js";

/** Not recorded; but who deletes one changes tasks that are. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type PersonKey = string;

export interface PersonCreate {
  readonly id?: string;
  readonly name: string;
}

/** Together with rows that belong to it. */
export interface PersonCreateNested extends PersonCreate {
  readonly tasks?: readonly (TaskCreateWithoutAssignee | Connect<TaskKey>)[];
}

export interface PersonUpdate {
  readonly name?: string;
}

export type PersonField = keyof Person;

export type PersonSort =
  "id" | "-id" | "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface PersonWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly tasks?: ManyFilter<TaskWhere>;
  readonly AND?: readonly PersonWhere[];
  readonly OR?: readonly PersonWhere[];
  readonly NOT?: PersonWhere;
}

export interface PersonCountQuery {
  readonly where?: PersonWhere;
}

export interface PersonListQuery<Field extends PersonField = PersonField> extends PersonCountQuery {
  readonly sort?: string | readonly PersonSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface PersonWith extends Person {
  readonly tasks?: readonly TaskWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "tasks"[];
}

export type PersonRelations = "tasks" | "$more";

export interface PersonInclude {
  readonly tasks?: true | IncludeMany<TaskWhere, TaskSort, TaskField, TaskInclude>;
}

export interface PersonIncludeQuery<Field extends PersonField = PersonField> extends PersonListQuery<Field> {
  readonly include: IncludeInText | PersonInclude;
}

/** The values of one unique key. */
export type PersonUnique = { readonly id: string };

export interface PersonUpsert {
  readonly where: PersonUnique;
  readonly create: PersonCreate;
  readonly update: PersonUpdate;
}

export type PersonUniqueFields = readonly "id"[];

export interface PersonBulkCreate extends ConflictOptions<PersonUniqueFields, keyof PersonUpdate> {
  readonly data: readonly PersonCreate[];
}

export interface PersonBulkUpsert extends UpsertOptions<PersonUniqueFields, keyof PersonUpdate> {
  readonly data: readonly PersonCreate[];
}

export interface PersonBulkUpdateItem extends PersonUpdate {
  readonly id: string;
}

export interface PersonBulkUpdate extends BulkOptions {
  readonly data: readonly PersonBulkUpdateItem[];
}

export interface PersonBulkUpdateWhere extends FilterOptions<PersonWhere> {
  readonly data: PersonUpdate;
}

export interface PersonBulkDelete extends BulkOptions {
  readonly ids: readonly PersonKey[];
}

export type PersonBulkDeleteWhere = FilterOptions<PersonWhere>;

export type PersonGroupField = "id" | "name" | "createdAt" | "updatedAt";

export interface PersonExtremes {
  readonly name?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface PersonExtremeFilters {
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface PersonAggregateQuery extends PersonCountQuery {
  readonly groupBy?: string | readonly (PersonGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly PersonGroupField[];
  readonly min?: string | readonly (keyof PersonExtremes)[];
  readonly max?: string | readonly (keyof PersonExtremes)[];
  readonly having?: PersonHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface PersonHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in PersonGroupField]?: number | OrderFilter<number> };
  readonly min?: PersonExtremeFilters;
  readonly max?: PersonExtremeFilters;
}

export interface PersonAggregateRow {
  readonly id?: string;
  readonly name?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in PersonGroupField]?: number };
  readonly min?: PersonExtremes;
  readonly max?: PersonExtremes;
}
