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
  ProjectCreateWithoutPortfolio,
  ProjectField,
  ProjectInclude,
  ProjectKey,
  ProjectSort,
  ProjectWhere,
  ProjectWith,
} from "../project/types.js";

export interface Portfolio {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type PortfolioKey = string;

export interface PortfolioCreate {
  readonly id?: string;
  readonly name: string;
}

/** Together with rows that belong to it. */
export interface PortfolioCreateNested extends PortfolioCreate {
  readonly projects?: readonly (ProjectCreateWithoutPortfolio | Connect<ProjectKey>)[];
}

export interface PortfolioUpdate {
  readonly name?: string;
}

export type PortfolioField = keyof Portfolio;

export type PortfolioSort =
  "id" | "-id" | "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface PortfolioWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly projects?: ManyFilter<ProjectWhere>;
  readonly AND?: readonly PortfolioWhere[];
  readonly OR?: readonly PortfolioWhere[];
  readonly NOT?: PortfolioWhere;
}

export interface PortfolioCountQuery {
  readonly where?: PortfolioWhere;
}

export interface PortfolioListQuery<
  Field extends PortfolioField = PortfolioField,
> extends PortfolioCountQuery {
  readonly sort?: string | readonly PortfolioSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface PortfolioWith extends Portfolio {
  readonly projects?: readonly ProjectWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "projects"[];
}

export type PortfolioRelations = "projects" | "$more";

export interface PortfolioInclude {
  readonly projects?: true | IncludeMany<ProjectWhere, ProjectSort, ProjectField, ProjectInclude>;
}

export interface PortfolioIncludeQuery<
  Field extends PortfolioField = PortfolioField,
> extends PortfolioListQuery<Field> {
  readonly include: IncludeInText | PortfolioInclude;
}

/** The values of one unique key. */
export type PortfolioUnique = { readonly id: string };

export interface PortfolioUpsert {
  readonly where: PortfolioUnique;
  readonly create: PortfolioCreate;
  readonly update: PortfolioUpdate;
}

export type PortfolioUniqueFields = readonly "id"[];

export interface PortfolioBulkCreate extends ConflictOptions<PortfolioUniqueFields, keyof PortfolioUpdate> {
  readonly data: readonly PortfolioCreate[];
}

export interface PortfolioBulkUpsert extends UpsertOptions<PortfolioUniqueFields, keyof PortfolioUpdate> {
  readonly data: readonly PortfolioCreate[];
}

export interface PortfolioBulkUpdateItem extends PortfolioUpdate {
  readonly id: string;
}

export interface PortfolioBulkUpdate extends BulkOptions {
  readonly data: readonly PortfolioBulkUpdateItem[];
}

export interface PortfolioBulkUpdateWhere extends FilterOptions<PortfolioWhere> {
  readonly data: PortfolioUpdate;
}

export interface PortfolioBulkDelete extends BulkOptions {
  readonly ids: readonly PortfolioKey[];
}

export type PortfolioBulkDeleteWhere = FilterOptions<PortfolioWhere>;

export type PortfolioGroupField = "id" | "name" | "createdAt" | "updatedAt";

export interface PortfolioExtremes {
  readonly name?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface PortfolioExtremeFilters {
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface PortfolioAggregateQuery extends PortfolioCountQuery {
  readonly groupBy?:
    string | readonly (PortfolioGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly PortfolioGroupField[];
  readonly min?: string | readonly (keyof PortfolioExtremes)[];
  readonly max?: string | readonly (keyof PortfolioExtremes)[];
  readonly having?: PortfolioHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface PortfolioHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in PortfolioGroupField]?: number | OrderFilter<number> };
  readonly min?: PortfolioExtremeFilters;
  readonly max?: PortfolioExtremeFilters;
}

export interface PortfolioAggregateRow {
  readonly id?: string;
  readonly name?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in PortfolioGroupField]?: number };
  readonly min?: PortfolioExtremes;
  readonly max?: PortfolioExtremes;
}
