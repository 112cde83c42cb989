import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  DateUnit,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  JsonFilter,
  ListFilter,
  ManyFilter,
  NonNullJson,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type {
  UserCreateWithoutOrganization,
  UserField,
  UserInclude,
  UserKey,
  UserSort,
  UserWhere,
  UserWith,
} from "../user/types.js";

export type OrganizationPlan = "free" | "team" | "business";

/** A customer: a company whose people write tickets. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  /** Its name in addresses. */
  readonly slug: string;
  readonly plan: OrganizationPlan;
  /** Whoever writes from one of these mail domains belongs to the organization. */
  readonly domains: readonly string[];
  readonly seats: number;
  /** What is charged a month, in euros. */
  readonly monthlyFee: string;
  readonly contractEndsOn: string | null;
  readonly website: string | null;
  /** Free-form settings of the account. */
  readonly settings: NonNullJson;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type OrganizationKey = string;

export interface OrganizationCreate {
  readonly id?: string;
  readonly name: string;
  /** Its name in addresses. */
  readonly slug: string;
  readonly plan?: OrganizationPlan;
  /** Whoever writes from one of these mail domains belongs to the organization. */
  readonly domains?: readonly string[];
  readonly seats?: number;
  /** What is charged a month, in euros. */
  readonly monthlyFee?: string;
  readonly contractEndsOn?: string | null;
  readonly website?: string | null;
  /** Free-form settings of the account. */
  readonly settings?: NonNullJson;
}

/** Together with rows that belong to it. */
export interface OrganizationCreateNested extends OrganizationCreate {
  readonly members?: readonly (UserCreateWithoutOrganization | Connect<UserKey>)[];
}

export interface OrganizationUpdate {
  readonly name?: string;
  /** Its name in addresses. */
  readonly slug?: string;
  readonly plan?: OrganizationPlan;
  /** Whoever writes from one of these mail domains belongs to the organization. */
  readonly domains?: readonly string[];
  readonly seats?: number;
  /** What is charged a month, in euros. */
  readonly monthlyFee?: string;
  readonly contractEndsOn?: string | null;
  readonly website?: string | null;
  /** Free-form settings of the account. */
  readonly settings?: NonNullJson;
}

export type OrganizationField = keyof Organization;

export type OrganizationSort =
  | "id"
  | "-id"
  | "name"
  | "-name"
  | "slug"
  | "-slug"
  | "plan"
  | "-plan"
  | "seats"
  | "-seats"
  | "monthlyFee"
  | "-monthlyFee"
  | "contractEndsOn"
  | "-contractEndsOn"
  | "website"
  | "-website"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface OrganizationWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly name?: string | TextFilter;
  readonly slug?: string | TextFilter;
  readonly plan?: OrganizationPlan | EqualityFilter<OrganizationPlan>;
  readonly domains?: readonly string[] | ListFilter<readonly string[], string>;
  readonly seats?: number | OrderFilter<number>;
  readonly monthlyFee?: string | OrderFilter<string>;
  readonly contractEndsOn?: string | null | OrderFilter<string | null>;
  readonly website?: string | null | TextFilter<string | null>;
  readonly settings?: JsonFilter<NonNullJson>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly members?: ManyFilter<UserWhere>;
  readonly AND?: readonly OrganizationWhere[];
  readonly OR?: readonly OrganizationWhere[];
  readonly NOT?: OrganizationWhere;
}

export interface OrganizationCountQuery {
  readonly where?: OrganizationWhere;
}

export interface OrganizationListQuery<
  Field extends OrganizationField = OrganizationField,
> extends OrganizationCountQuery {
  readonly sort?: string | readonly OrganizationSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface OrganizationWith extends Organization {
  readonly members?: readonly UserWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "members"[];
}

export type OrganizationRelations = "members" | "$more";

export interface OrganizationInclude {
  readonly members?: true | IncludeMany<UserWhere, UserSort, UserField, UserInclude>;
}

export interface OrganizationIncludeQuery<
  Field extends OrganizationField = OrganizationField,
> extends OrganizationListQuery<Field> {
  readonly include: IncludeInText | OrganizationInclude;
}

export interface OrganizationUpsertCreate {
  readonly id?: string;
  readonly name: string;
  /** Its name in addresses. */
  readonly slug?: string;
  readonly plan?: OrganizationPlan;
  /** Whoever writes from one of these mail domains belongs to the organization. */
  readonly domains?: readonly string[];
  readonly seats?: number;
  /** What is charged a month, in euros. */
  readonly monthlyFee?: string;
  readonly contractEndsOn?: string | null;
  readonly website?: string | null;
  /** Free-form settings of the account. */
  readonly settings?: NonNullJson;
}

/** The values of one unique key. */
export type OrganizationUnique = { readonly id: string } | { readonly slug: string };

export interface OrganizationUpsert {
  readonly where: OrganizationUnique;
  readonly create: OrganizationUpsertCreate;
  readonly update: OrganizationUpdate;
}

export type OrganizationUniqueFields = readonly "id"[] | readonly "slug"[];

export interface OrganizationBulkCreate extends ConflictOptions<
  OrganizationUniqueFields,
  keyof OrganizationUpdate
> {
  readonly data: readonly OrganizationCreate[];
}

export interface OrganizationBulkUpsert extends UpsertOptions<
  OrganizationUniqueFields,
  keyof OrganizationUpdate
> {
  readonly data: readonly OrganizationCreate[];
}

export interface OrganizationBulkUpdateItem extends OrganizationUpdate {
  readonly id: string;
}

export interface OrganizationBulkUpdate extends BulkOptions {
  readonly data: readonly OrganizationBulkUpdateItem[];
}

export interface OrganizationBulkUpdateWhere extends FilterOptions<OrganizationWhere> {
  readonly data: OrganizationUpdate;
}

export interface OrganizationBulkDelete extends BulkOptions {
  readonly ids: readonly OrganizationKey[];
}

export type OrganizationBulkDeleteWhere = FilterOptions<OrganizationWhere>;

export type OrganizationGroupField =
  | "id"
  | "name"
  | "slug"
  | "plan"
  | "seats"
  | "monthlyFee"
  | "contractEndsOn"
  | "website"
  | "createdAt"
  | "updatedAt";

export interface OrganizationTotals {
  readonly seats?: string | null;
  readonly monthlyFee?: string | null;
}

export interface OrganizationTotalFilters {
  readonly seats?: string | OrderFilter<string>;
  readonly monthlyFee?: string | OrderFilter<string>;
}

export interface OrganizationExtremes {
  readonly name?: string | null;
  readonly slug?: string | null;
  readonly seats?: number | null;
  readonly monthlyFee?: string | null;
  readonly contractEndsOn?: string | null;
  readonly website?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface OrganizationExtremeFilters {
  readonly name?: string | TextFilter;
  readonly slug?: string | TextFilter;
  readonly seats?: number | OrderFilter<number>;
  readonly monthlyFee?: string | OrderFilter<string>;
  readonly contractEndsOn?: string | OrderFilter<string>;
  readonly website?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface OrganizationAggregateQuery extends OrganizationCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        | OrganizationGroupField
        | TimeGroup<"createdAt" | "updatedAt", TimeUnit>
        | TimeGroup<"contractEndsOn", DateUnit>
      )[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly OrganizationGroupField[];
  readonly sum?: string | readonly (keyof OrganizationTotals)[];
  readonly avg?: string | readonly (keyof OrganizationTotals)[];
  readonly min?: string | readonly (keyof OrganizationExtremes)[];
  readonly max?: string | readonly (keyof OrganizationExtremes)[];
  readonly having?: OrganizationHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface OrganizationHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in OrganizationGroupField]?: number | OrderFilter<number> };
  readonly sum?: OrganizationTotalFilters;
  readonly avg?: OrganizationTotalFilters;
  readonly min?: OrganizationExtremeFilters;
  readonly max?: OrganizationExtremeFilters;
}

export interface OrganizationAggregateRow {
  readonly id?: string;
  readonly name?: string;
  readonly slug?: string;
  readonly plan?: OrganizationPlan;
  readonly seats?: number;
  readonly monthlyFee?: string;
  readonly contractEndsOn?: string | null;
  readonly website?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in OrganizationGroupField]?: number };
  readonly sum?: OrganizationTotals;
  readonly avg?: OrganizationTotals;
  readonly min?: OrganizationExtremes;
  readonly max?: OrganizationExtremes;
}
