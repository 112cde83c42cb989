import type {
  BulkAnswer,
  CallOptions as PrewireCallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  Page,
  Upserted,
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
  create(data: CallOptionsCreate, options?: PrewireCallOptions): Promise<CallOptions>;
  read(key: CallOptionsKey, options?: PrewireCallOptions): Promise<CallOptions | null>;
  update(key: CallOptionsKey, data: CallOptionsUpdate, options?: PrewireCallOptions): Promise<CallOptions>;
  delete(key: CallOptionsKey, options?: PrewireCallOptions): Promise<void>;
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
  upsert(input: CallOptionsUpsert, options?: PrewireCallOptions): Promise<Upserted<CallOptions>>;
  bulkCreate(
    input: CallOptionsBulkCreate,
    options?: PrewireCallOptions,
  ): Promise<BulkAnswer<CallOptions, CallOptionsKey>>;
  bulkUpdate(
    input: CallOptionsBulkUpdate,
    options?: PrewireCallOptions,
  ): Promise<BulkAnswer<CallOptions, CallOptionsKey>>;
  bulkUpdate(input: CallOptionsBulkUpdateWhere, options?: PrewireCallOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: CallOptionsBulkDelete,
    options?: PrewireCallOptions,
  ): Promise<BulkAnswer<CallOptions, CallOptionsKey>>;
  bulkDelete(input: CallOptionsBulkDeleteWhere, options?: PrewireCallOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: CallOptionsBulkUpsert,
    options?: PrewireCallOptions,
  ): Promise<BulkAnswer<CallOptions, CallOptionsKey>>;
  aggregate(
    input: CallOptionsAggregateQuery,
    options?: PrewireCallOptions,
  ): Promise<Groups<CallOptionsAggregateRow>>;
}
