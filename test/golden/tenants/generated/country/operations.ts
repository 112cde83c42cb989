import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
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
  create(data: CountryCreateNested, options?: WriteOptions): Promise<Country>;
  read(key: CountryKey, options: IncludeOptions<CountryInclude>): Promise<CountryWith | null>;
  read(key: CountryKey, options?: CallOptions): Promise<Country | null>;
  update(key: CountryKey, data: CountryUpdate, options?: ChangeOptions): Promise<Country>;
  delete(key: CountryKey, options?: ChangeOptions): Promise<void>;
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
  upsert(input: CountryUpsert, options?: WriteOptions): Promise<Upserted<Country>>;
  bulkCreate(input: CountryBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Country, CountryKey>>;
  bulkUpdate(input: CountryBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Country, CountryKey>>;
  bulkUpdate(input: CountryBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: CountryBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Country, CountryKey>>;
  bulkDelete(input: CountryBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: CountryBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Country, CountryKey>>;
  aggregate(input: CountryAggregateQuery, options?: CallOptions): Promise<Groups<CountryAggregateRow>>;
}
