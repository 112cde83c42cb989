import type { EqualityFilter, NonNullJson, OrderFilter, TextFilter, WholeFilter } from "prewire/client";

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
  readonly domains?: readonly string[] | WholeFilter<readonly string[]>;
  readonly seats?: number | OrderFilter<number>;
  readonly monthlyFee?: string | OrderFilter<string>;
  readonly contractEndsOn?: string | null | OrderFilter<string | null>;
  readonly website?: string | null | TextFilter<string | null>;
  readonly settings?: WholeFilter<NonNullJson>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
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
