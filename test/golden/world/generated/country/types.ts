import type {
  BulkOptions,
  ConflictOptions,
  Connect,
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
  UpsertOptions,
} from "prewire/client";
import type {
  CityCreateWithoutCountry,
  CityField,
  CityInclude,
  CityKey,
  CitySort,
  CityWhere,
  CityWith,
} from "../city/types.js";

export type CountryStatus = "officially-assigned" | "user-assigned";

export type CountryRegion = "Africa" | "Americas" | "Antarctic" | "Asia" | "Europe" | "Oceania";

/** A country or territory of ISO 3166-1, as the package `world-countries` describes it. */
export interface Country {
  /** Its code of two letters (ISO 3166-1 alpha-2). */
  readonly cca2: string;
  readonly cca3: string;
  readonly ccn3: string;
  /** The code of its Olympic committee; empty where it has none. */
  readonly cioc: string;
  /** Common and official name, in English and in its own languages. */
  readonly name: NonNullJson;
  /** Null where that is disputed. */
  readonly independent: boolean | null;
  readonly status: CountryStatus;
  readonly unMember: boolean;
  readonly unRegionalGroup: string;
  readonly region: CountryRegion;
  readonly subregion: string;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly tld: readonly string[];
  readonly currencies: NonNullJson;
  readonly languages: NonNullJson;
  readonly translations: NonNullJson;
  readonly demonyms: NonNullJson;
  /** How it is called by telephone: a root and its suffixes. */
  readonly idd: NonNullJson;
  /** Latitude and longitude in degrees. */
  readonly latlng: readonly number[];
  readonly landlocked: boolean;
  /** The codes of three letters of its neighbours. */
  readonly borders: readonly string[];
  /** Square kilometres. */
  readonly area: number;
  /** Its flag as a pair of regional indicators. */
  readonly flag: string;
}

export type CountryKey = string;

export interface CountryCreate {
  /** Its code of two letters (ISO 3166-1 alpha-2). */
  readonly cca2: string;
  readonly cca3: string;
  readonly ccn3: string;
  /** The code of its Olympic committee; empty where it has none. */
  readonly cioc: string;
  /** Common and official name, in English and in its own languages. */
  readonly name: NonNullJson;
  /** Null where that is disputed. */
  readonly independent?: boolean | null;
  readonly status: CountryStatus;
  readonly unMember: boolean;
  readonly unRegionalGroup: string;
  readonly region: CountryRegion;
  readonly subregion: string;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly tld: readonly string[];
  readonly currencies: NonNullJson;
  readonly languages: NonNullJson;
  readonly translations: NonNullJson;
  readonly demonyms: NonNullJson;
  /** How it is called by telephone: a root and its suffixes. */
  readonly idd: NonNullJson;
  /** Latitude and longitude in degrees. */
  readonly latlng: readonly number[];
  readonly landlocked: boolean;
  /** The codes of three letters of its neighbours. */
  readonly borders: readonly string[];
  /** Square kilometres. */
  readonly area: number;
  /** Its flag as a pair of regional indicators. */
  readonly flag: string;
}

/** Together with rows that belong to it. */
export interface CountryCreateNested extends CountryCreate {
  readonly cities?: readonly (CityCreateWithoutCountry | Connect<CityKey>)[];
}

export interface CountryUpdate {
  readonly cca3?: string;
  readonly ccn3?: string;
  /** The code of its Olympic committee; empty where it has none. */
  readonly cioc?: string;
  /** Common and official name, in English and in its own languages. */
  readonly name?: NonNullJson;
  /** Null where that is disputed. */
  readonly independent?: boolean | null;
  readonly status?: CountryStatus;
  readonly unMember?: boolean;
  readonly unRegionalGroup?: string;
  readonly region?: CountryRegion;
  readonly subregion?: string;
  readonly capital?: readonly string[];
  readonly altSpellings?: readonly string[];
  readonly tld?: readonly string[];
  readonly currencies?: NonNullJson;
  readonly languages?: NonNullJson;
  readonly translations?: NonNullJson;
  readonly demonyms?: NonNullJson;
  /** How it is called by telephone: a root and its suffixes. */
  readonly idd?: NonNullJson;
  /** Latitude and longitude in degrees. */
  readonly latlng?: readonly number[];
  readonly landlocked?: boolean;
  /** The codes of three letters of its neighbours. */
  readonly borders?: readonly string[];
  /** Square kilometres. */
  readonly area?: number;
  /** Its flag as a pair of regional indicators. */
  readonly flag?: string;
}

export type CountryField = keyof Country;

export type CountrySort =
  | "cca2"
  | "-cca2"
  | "cca3"
  | "-cca3"
  | "ccn3"
  | "-ccn3"
  | "cioc"
  | "-cioc"
  | "independent"
  | "-independent"
  | "status"
  | "-status"
  | "unMember"
  | "-unMember"
  | "unRegionalGroup"
  | "-unRegionalGroup"
  | "region"
  | "-region"
  | "subregion"
  | "-subregion"
  | "landlocked"
  | "-landlocked"
  | "area"
  | "-area"
  | "flag"
  | "-flag";

export interface CountryWhere {
  readonly cca2?: string | TextFilter;
  readonly cca3?: string | TextFilter;
  readonly ccn3?: string | TextFilter;
  readonly cioc?: string | TextFilter;
  readonly name?: JsonFilter<NonNullJson>;
  readonly independent?: boolean | null | EqualityFilter<boolean | null>;
  readonly status?: CountryStatus | EqualityFilter<CountryStatus>;
  readonly unMember?: boolean | EqualityFilter<boolean>;
  readonly unRegionalGroup?: string | TextFilter;
  readonly region?: CountryRegion | EqualityFilter<CountryRegion>;
  readonly subregion?: string | TextFilter;
  readonly capital?: readonly string[] | ListFilter<readonly string[], string>;
  readonly altSpellings?: readonly string[] | ListFilter<readonly string[], string>;
  readonly tld?: readonly string[] | ListFilter<readonly string[], string>;
  readonly currencies?: JsonFilter<NonNullJson>;
  readonly languages?: JsonFilter<NonNullJson>;
  readonly translations?: JsonFilter<NonNullJson>;
  readonly demonyms?: JsonFilter<NonNullJson>;
  readonly idd?: JsonFilter<NonNullJson>;
  readonly latlng?: readonly number[] | ListFilter<readonly number[], number>;
  readonly landlocked?: boolean | EqualityFilter<boolean>;
  readonly borders?: readonly string[] | ListFilter<readonly string[], string>;
  readonly area?: number | OrderFilter<number>;
  readonly flag?: string | TextFilter;
  readonly cities?: ManyFilter<CityWhere>;
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
  readonly cities?: readonly CityWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "cities"[];
}

export type CountryRelations = "cities" | "$more";

export interface CountryInclude {
  readonly cities?: true | IncludeMany<CityWhere, CitySort, CityField, CityInclude>;
}

export interface CountryIncludeQuery<
  Field extends CountryField = CountryField,
> extends CountryListQuery<Field> {
  readonly include: IncludeInText | CountryInclude;
}

export interface CountryUpsertCreate {
  /** Its code of two letters (ISO 3166-1 alpha-2). */
  readonly cca2?: string;
  readonly cca3?: string;
  readonly ccn3: string;
  /** The code of its Olympic committee; empty where it has none. */
  readonly cioc: string;
  /** Common and official name, in English and in its own languages. */
  readonly name: NonNullJson;
  /** Null where that is disputed. */
  readonly independent?: boolean | null;
  readonly status: CountryStatus;
  readonly unMember: boolean;
  readonly unRegionalGroup: string;
  readonly region: CountryRegion;
  readonly subregion: string;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly tld: readonly string[];
  readonly currencies: NonNullJson;
  readonly languages: NonNullJson;
  readonly translations: NonNullJson;
  readonly demonyms: NonNullJson;
  /** How it is called by telephone: a root and its suffixes. */
  readonly idd: NonNullJson;
  /** Latitude and longitude in degrees. */
  readonly latlng: readonly number[];
  readonly landlocked: boolean;
  /** The codes of three letters of its neighbours. */
  readonly borders: readonly string[];
  /** Square kilometres. */
  readonly area: number;
  /** Its flag as a pair of regional indicators. */
  readonly flag: string;
}

/** The values of one unique key. */
export type CountryUnique = { readonly cca2: string } | { readonly cca3: string };

export interface CountryUpsert {
  readonly where: CountryUnique;
  readonly create: CountryUpsertCreate;
  readonly update: CountryUpdate;
}

export type CountryUniqueFields = readonly "cca2"[] | readonly "cca3"[];

export interface CountryBulkCreate extends ConflictOptions<CountryUniqueFields, keyof CountryUpdate> {
  readonly data: readonly CountryCreate[];
}

export interface CountryBulkUpsert extends UpsertOptions<CountryUniqueFields, keyof CountryUpdate> {
  readonly data: readonly CountryCreate[];
}

export interface CountryBulkUpdateItem extends CountryUpdate {
  readonly cca2: string;
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

export type CountryGroupField =
  | "cca2"
  | "cca3"
  | "ccn3"
  | "cioc"
  | "independent"
  | "status"
  | "unMember"
  | "unRegionalGroup"
  | "region"
  | "subregion"
  | "landlocked"
  | "area"
  | "flag";

export interface CountryTotals {
  readonly area?: number | null;
}

export interface CountryTotalFilters {
  readonly area?: number | OrderFilter<number>;
}

export interface CountryExtremes {
  readonly cca2?: string | null;
  readonly cca3?: string | null;
  readonly ccn3?: string | null;
  readonly cioc?: string | null;
  readonly unRegionalGroup?: string | null;
  readonly subregion?: string | null;
  readonly area?: number | null;
  readonly flag?: string | null;
}

export interface CountryExtremeFilters {
  readonly cca2?: string | TextFilter;
  readonly cca3?: string | TextFilter;
  readonly ccn3?: string | TextFilter;
  readonly cioc?: string | TextFilter;
  readonly unRegionalGroup?: string | TextFilter;
  readonly subregion?: string | TextFilter;
  readonly area?: number | OrderFilter<number>;
  readonly flag?: string | TextFilter;
}

export interface CountryAggregateQuery extends CountryCountQuery {
  readonly groupBy?: string | readonly CountryGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly CountryGroupField[];
  readonly sum?: string | readonly (keyof CountryTotals)[];
  readonly avg?: string | readonly (keyof CountryTotals)[];
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
  readonly sum?: CountryTotalFilters;
  readonly avg?: CountryTotalFilters;
  readonly min?: CountryExtremeFilters;
  readonly max?: CountryExtremeFilters;
}

export interface CountryAggregateRow {
  readonly cca2?: string;
  readonly cca3?: string;
  readonly ccn3?: string;
  readonly cioc?: string;
  readonly independent?: boolean | null;
  readonly status?: CountryStatus;
  readonly unMember?: boolean;
  readonly unRegionalGroup?: string;
  readonly region?: CountryRegion;
  readonly subregion?: string;
  readonly landlocked?: boolean;
  readonly area?: number;
  readonly flag?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in CountryGroupField]?: number };
  readonly sum?: CountryTotals;
  readonly avg?: CountryTotals;
  readonly min?: CountryExtremes;
  readonly max?: CountryExtremes;
}
