import type {
  BulkAnswer,
  CallOptions as PrewireCallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  CallOptions,
  CallOptionsAggregateQuery,
  CallOptionsAggregateRow,
  CallOptionsBulkCreate,
  CallOptionsBulkDelete,
  CallOptionsBulkDeleteWhere,
  CallOptionsBulkUpdate,
  CallOptionsBulkUpdateWhere,
  CallOptionsBulkUpsert,
  CallOptionsCountQuery,
  CallOptionsCreate,
  CallOptionsField,
  CallOptionsKey,
  CallOptionsListQuery,
  CallOptionsUpdate,
  CallOptionsUpsert,
} from "./types.js";

/** What can be done with call options, over the wire and in process alike. */
export interface CallOptionsOperations {
  create(data: CallOptionsCreate, options?: WriteOptions): Promise<CallOptions>;
  read(key: CallOptionsKey, options?: PrewireCallOptions): Promise<CallOptions | null>;
  update(key: CallOptionsKey, data: CallOptionsUpdate, options?: ChangeOptions): Promise<CallOptions>;
  delete(key: CallOptionsKey, options?: ChangeOptions): Promise<void>;
  list<Field extends CallOptionsField = CallOptionsField>(
    query?: CallOptionsListQuery<Field>,
    options?: PrewireCallOptions,
  ): Promise<Page<Pick<CallOptions, Field>>>;
  list(
    query: FieldsInText<CallOptionsListQuery>,
    options?: PrewireCallOptions,
  ): Promise<Page<Partial<CallOptions>>>;
  pages<Field extends CallOptionsField = CallOptionsField>(
    query?: CallOptionsListQuery<Field>,
    options?: PrewireCallOptions,
  ): AsyncIterable<Pick<CallOptions, Field>>;
  pages(
    query: FieldsInText<CallOptionsListQuery>,
    options?: PrewireCallOptions,
  ): AsyncIterable<Partial<CallOptions>>;
  count(query?: CallOptionsCountQuery, options?: PrewireCallOptions): Promise<number>;
  upsert(input: CallOptionsUpsert, options?: WriteOptions): Promise<Upserted<CallOptions>>;
  bulkCreate(
    input: CallOptionsBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<CallOptions, CallOptionsKey>>;
  bulkUpdate(
    input: CallOptionsBulkUpdate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<CallOptions, CallOptionsKey>>;
  bulkUpdate(input: CallOptionsBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: CallOptionsBulkDelete,
    options?: WriteOptions,
  ): Promise<BulkAnswer<CallOptions, CallOptionsKey>>;
  bulkDelete(input: CallOptionsBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: CallOptionsBulkUpsert,
    options?: WriteOptions,
  ): Promise<BulkAnswer<CallOptions, CallOptionsKey>>;
  aggregate(
    input: CallOptionsAggregateQuery,
    options?: PrewireCallOptions,
  ): Promise<Groups<CallOptionsAggregateRow>>;
}
