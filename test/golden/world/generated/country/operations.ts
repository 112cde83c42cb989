import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Country,
  CountryCountQuery,
  CountryCreate,
  CountryField,
  CountryKey,
  CountryListQuery,
  CountryUpdate,
} from "./types.js";

/** What can be done with countries, over the wire and in process alike. */
export interface CountryOperations {
  create(data: CountryCreate, options?: CallOptions): Promise<Country>;
  read(key: CountryKey, options?: CallOptions): Promise<Country | null>;
  update(key: CountryKey, data: CountryUpdate, options?: CallOptions): Promise<Country>;
  delete(key: CountryKey, options?: CallOptions): Promise<void>;
  list<Field extends CountryField = CountryField>(
    query?: CountryListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Country, Field>>>;
  list(query: FieldsInText<CountryListQuery>, options?: CallOptions): Promise<Page<Partial<Country>>>;
  pages<Field extends CountryField = CountryField>(
    query?: CountryListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Country, Field>>;
  pages(query: FieldsInText<CountryListQuery>, options?: CallOptions): AsyncIterable<Partial<Country>>;
  count(query?: CountryCountQuery, options?: CallOptions): Promise<number>;
}
