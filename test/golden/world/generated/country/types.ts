import type { EqualityFilter, NonNullJson, OrderFilter, TextFilter, WholeFilter } from "prewire/client";

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
  readonly name?: WholeFilter<NonNullJson>;
  readonly independent?: boolean | null | EqualityFilter<boolean | null>;
  readonly status?: CountryStatus | EqualityFilter<CountryStatus>;
  readonly unMember?: boolean | EqualityFilter<boolean>;
  readonly unRegionalGroup?: string | TextFilter;
  readonly region?: CountryRegion | EqualityFilter<CountryRegion>;
  readonly subregion?: string | TextFilter;
  readonly capital?: readonly string[] | WholeFilter<readonly string[]>;
  readonly altSpellings?: readonly string[] | WholeFilter<readonly string[]>;
  readonly tld?: readonly string[] | WholeFilter<readonly string[]>;
  readonly currencies?: WholeFilter<NonNullJson>;
  readonly languages?: WholeFilter<NonNullJson>;
  readonly translations?: WholeFilter<NonNullJson>;
  readonly demonyms?: WholeFilter<NonNullJson>;
  readonly idd?: WholeFilter<NonNullJson>;
  readonly latlng?: readonly number[] | WholeFilter<readonly number[]>;
  readonly landlocked?: boolean | EqualityFilter<boolean>;
  readonly borders?: readonly string[] | WholeFilter<readonly string[]>;
  readonly area?: number | OrderFilter<number>;
  readonly flag?: string | TextFilter;
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
