import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  City,
  CityCountQuery,
  CityCreate,
  CityField,
  CityKey,
  CityListQuery,
  CityUpdate,
} from "./types.js";

/** What can be done with cities, over the wire and in process alike. */
export interface CityOperations {
  create(data: CityCreate, options?: CallOptions): Promise<City>;
  read(key: CityKey, options?: CallOptions): Promise<City | null>;
  update(key: CityKey, data: CityUpdate, options?: CallOptions): Promise<City>;
  delete(key: CityKey, options?: CallOptions): Promise<void>;
  list<Field extends CityField = CityField>(
    query?: CityListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<City, Field>>>;
  list(query: FieldsInText<CityListQuery>, options?: CallOptions): Promise<Page<Partial<City>>>;
  pages<Field extends CityField = CityField>(
    query?: CityListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<City, Field>>;
  pages(query: FieldsInText<CityListQuery>, options?: CallOptions): AsyncIterable<Partial<City>>;
  count(query?: CityCountQuery, options?: CallOptions): Promise<number>;
}
