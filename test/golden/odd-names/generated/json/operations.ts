import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Json,
  JsonAggregateQuery,
  JsonAggregateRow,
  JsonBulkCreate,
  JsonBulkDelete,
  JsonBulkDeleteWhere,
  JsonBulkUpdate,
  JsonBulkUpdateWhere,
  JsonBulkUpsert,
  JsonCountQuery,
  JsonCreate,
  JsonField,
  JsonKey,
  JsonListQuery,
  JsonUpdate,
  JsonUpsert,
} from "./types.js";

/** What can be done with jsons, over the wire and in process alike. */
export interface JsonOperations {
  create(data: JsonCreate, options?: WriteOptions): Promise<Json>;
  read(key: JsonKey, options?: CallOptions): Promise<Json | null>;
  update(key: JsonKey, data: JsonUpdate, options?: ChangeOptions): Promise<Json>;
  delete(key: JsonKey, options?: ChangeOptions): Promise<void>;
  list<Field extends JsonField = JsonField>(
    query?: JsonListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Json, Field>>>;
  list(query: FieldsInText<JsonListQuery>, options?: CallOptions): Promise<Page<Partial<Json>>>;
  pages<Field extends JsonField = JsonField>(
    query?: JsonListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Json, Field>>;
  pages(query: FieldsInText<JsonListQuery>, options?: CallOptions): AsyncIterable<Partial<Json>>;
  count(query?: JsonCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: JsonUpsert, options?: WriteOptions): Promise<Upserted<Json>>;
  bulkCreate(input: JsonBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Json, JsonKey>>;
  bulkUpdate(input: JsonBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Json, JsonKey>>;
  bulkUpdate(input: JsonBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: JsonBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Json, JsonKey>>;
  bulkDelete(input: JsonBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: JsonBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Json, JsonKey>>;
  aggregate(input: JsonAggregateQuery, options?: CallOptions): Promise<Groups<JsonAggregateRow>>;
}
