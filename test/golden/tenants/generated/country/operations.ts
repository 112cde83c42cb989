import type {
  BulkAnswer,
  CallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
} from "prewire/client";
import type {
  Country,
  CountryAggregateQuery,
  CountryAggregateRow,
  CountryBulkCreate,
  CountryBulkDelete,
  CountryBulkDeleteWhere,
  CountryBulkUpdate,
  CountryBulkUpdateWhere,
  CountryBulkUpsert,
  CountryCountQuery,
  CountryCreateNested,
  CountryField,
  CountryInclude,
  CountryIncludeQuery,
  CountryKey,
  CountryListQuery,
  CountryRelations,
  CountryUpdate,
  CountryUpsert,
  CountryWith,
} from "./types.js";

/** What can be done with countries, over the wire and in process alike. */
export interface CountryOperations {
  create(data: CountryCreateNested, options?: CallOptions): Promise<Country>;
  read(key: CountryKey, options: IncludeOptions<CountryInclude>): Promise<CountryWith | null>;
  read(key: CountryKey, options?: CallOptions): Promise<Country | null>;
  update(key: CountryKey, data: CountryUpdate, options?: CallOptions): Promise<Country>;
  delete(key: CountryKey, options?: CallOptions): Promise<void>;
  list<Field extends CountryField = CountryField>(
    query: CountryIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<CountryWith, Field | CountryRelations>>>;
  list(query: FieldsInText<CountryIncludeQuery>, options?: CallOptions): Promise<Page<Partial<CountryWith>>>;
  list<Field extends CountryField = CountryField>(
    query?: CountryListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Country, Field>>>;
  list(query: FieldsInText<CountryListQuery>, options?: CallOptions): Promise<Page<Partial<Country>>>;
  pages<Field extends CountryField = CountryField>(
    query: CountryIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<CountryWith, Field | CountryRelations>>;
  pages(query: FieldsInText<CountryIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<CountryWith>>;
  pages<Field extends CountryField = CountryField>(
    query?: CountryListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Country, Field>>;
  pages(query: FieldsInText<CountryListQuery>, options?: CallOptions): AsyncIterable<Partial<Country>>;
  count(query?: CountryCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: CountryUpsert, options?: CallOptions): Promise<Upserted<Country>>;
  bulkCreate(input: CountryBulkCreate, options?: CallOptions): Promise<BulkAnswer<Country, CountryKey>>;
  bulkUpdate(input: CountryBulkUpdate, options?: CallOptions): Promise<BulkAnswer<Country, CountryKey>>;
  bulkUpdate(input: CountryBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(input: CountryBulkDelete, options?: CallOptions): Promise<BulkAnswer<Country, CountryKey>>;
  bulkDelete(input: CountryBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(input: CountryBulkUpsert, options?: CallOptions): Promise<BulkAnswer<Country, CountryKey>>;
  aggregate(input: CountryAggregateQuery, options?: CallOptions): Promise<Groups<CountryAggregateRow>>;
}
