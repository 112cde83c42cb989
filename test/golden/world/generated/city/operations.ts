import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  WriteOptions,
} from "prewire/client";
import type {
  City,
  CityAggregateQuery,
  CityAggregateRow,
  CityBulkCreate,
  CityBulkDelete,
  CityBulkDeleteWhere,
  CityBulkUpdate,
  CityBulkUpdateWhere,
  CityCountQuery,
  CityCreate,
  CityField,
  CityInclude,
  CityIncludeQuery,
  CityKey,
  CityListQuery,
  CityRelations,
  CityUpdate,
  CityWith,
} from "./types.js";

/** What can be done with cities, over the wire and in process alike. */
export interface CityOperations {
  create(data: CityCreate, options?: WriteOptions): Promise<City>;
  read(key: CityKey, options: IncludeOptions<CityInclude>): Promise<CityWith | null>;
  read(key: CityKey, options?: CallOptions): Promise<City | null>;
  update(key: CityKey, data: CityUpdate, options?: ChangeOptions): Promise<City>;
  delete(key: CityKey, options?: ChangeOptions): Promise<void>;
  list<Field extends CityField = CityField>(
    query: CityIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<CityWith, Field | CityRelations>>>;
  list(query: FieldsInText<CityIncludeQuery>, options?: CallOptions): Promise<Page<Partial<CityWith>>>;
  list<Field extends CityField = CityField>(
    query?: CityListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<City, Field>>>;
  list(query: FieldsInText<CityListQuery>, options?: CallOptions): Promise<Page<Partial<City>>>;
  pages<Field extends CityField = CityField>(
    query: CityIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<CityWith, Field | CityRelations>>;
  pages(query: FieldsInText<CityIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<CityWith>>;
  pages<Field extends CityField = CityField>(
    query?: CityListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<City, Field>>;
  pages(query: FieldsInText<CityListQuery>, options?: CallOptions): AsyncIterable<Partial<City>>;
  count(query?: CityCountQuery, options?: CallOptions): Promise<number>;
  bulkCreate(input: CityBulkCreate, options?: WriteOptions): Promise<BulkAnswer<City, CityKey>>;
  bulkUpdate(input: CityBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<City, CityKey>>;
  bulkUpdate(input: CityBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: CityBulkDelete, options?: WriteOptions): Promise<BulkAnswer<City, CityKey>>;
  bulkDelete(input: CityBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  aggregate(input: CityAggregateQuery, options?: CallOptions): Promise<Groups<CityAggregateRow>>;
}
