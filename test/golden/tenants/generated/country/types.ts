import type {
  BulkOptions,
  ConflictOptions,
  Connect,
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
  MemberCreateWithoutCountry,
  MemberField,
  MemberInclude,
  MemberKey,
  MemberSort,
  MemberWhere,
  MemberWith,
} from "../member/types.js";

/** A country: the same for every tenant. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type CountryKey = string;

export interface CountryCreate {
  readonly code: string;
  readonly name: string;
}

/** Together with rows that belong to it. */
export interface CountryCreateNested extends CountryCreate {
  readonly members?: readonly (MemberCreateWithoutCountry | Connect<MemberKey>)[];
}

export interface CountryUpdate {
  readonly name?: string;
}

export type CountryField = keyof Country;

export type CountrySort =
  "code" | "-code" | "name" | "-name" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface CountryWhere {
  readonly code?: string | TextFilter;
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly members?: ManyFilter<MemberWhere>;
  readonly AND?: readonly CountryWhere[];
  readonly OR?: readonly CountryWhere[];
  readonly NOT?: CountryWhere;
}

export interface CountryCountQuery {
  readonly where?: CountryWhere;
}

export interface CountryListQuery<Field extends CountryField = CountryField> extends CountryCountQuery {
  readonly sort?: string | readonly CountrySort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface CountryWith extends Country {
  readonly members?: readonly MemberWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "members"[];
}

export type CountryRelations = "members" | "$more";

export interface CountryInclude {
  readonly members?: true | IncludeMany<MemberWhere, MemberSort, MemberField, MemberInclude>;
}

export interface CountryIncludeQuery<
  Field extends CountryField = CountryField,
> extends CountryListQuery<Field> {
  readonly include: IncludeInText | CountryInclude;
}

export interface CountryUpsertCreate {
  readonly code?: string;
  readonly name?: string;
}

/** The values of one unique key. */
export type CountryUnique = { readonly code: string } | { readonly name: string };

export interface CountryUpsert {
  readonly where: CountryUnique;
  readonly create: CountryUpsertCreate;
  readonly update: CountryUpdate;
}

export type CountryUniqueFields = readonly "code"[] | readonly "name"[];

export interface CountryBulkCreate extends ConflictOptions<CountryUniqueFields, keyof CountryUpdate> {
  readonly data: readonly CountryCreate[];
}

export interface CountryBulkUpsert extends UpsertOptions<CountryUniqueFields, keyof CountryUpdate> {
  readonly data: readonly CountryCreate[];
}

export interface CountryBulkUpdateItem extends CountryUpdate {
  readonly code: string;
}

export interface CountryBulkUpdate extends BulkOptions {
  readonly data: readonly CountryBulkUpdateItem[];
}

export interface CountryBulkUpdateWhere extends FilterOptions<CountryWhere> {
  readonly data: CountryUpdate;
}

export interface CountryBulkDelete extends BulkOptions {
  readonly ids: readonly CountryKey[];
}

export type CountryBulkDeleteWhere = FilterOptions<CountryWhere>;

export type CountryGroupField = "code" | "name" | "createdAt" | "updatedAt";

export interface CountryExtremes {
  readonly code?: string | null;
  readonly name?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface CountryExtremeFilters {
  readonly code?: string | TextFilter;
  readonly name?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface CountryAggregateQuery extends CountryCountQuery {
  readonly groupBy?: string | readonly (CountryGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly CountryGroupField[];
  readonly min?: string | readonly (keyof CountryExtremes)[];
  readonly max?: string | readonly (keyof CountryExtremes)[];
  readonly having?: CountryHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface CountryHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in CountryGroupField]?: number | OrderFilter<number> };
  readonly min?: CountryExtremeFilters;
  readonly max?: CountryExtremeFilters;
}

export interface CountryAggregateRow {
  readonly code?: string;
  readonly name?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in CountryGroupField]?: number };
  readonly min?: CountryExtremes;
  readonly max?: CountryExtremes;
}
