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
  Counter,
  CounterAggregateQuery,
  CounterAggregateRow,
  CounterBulkCreate,
  CounterBulkDelete,
  CounterBulkDeleteWhere,
  CounterBulkUpdate,
  CounterBulkUpdateWhere,
  CounterBulkUpsert,
  CounterCountQuery,
  CounterCreate,
  CounterField,
  CounterKey,
  CounterListQuery,
  CounterUpdate,
  CounterUpsert,
} from "./types.js";

/** What can be done with counters, over the wire and in process alike. */
export interface CounterOperations {
  create(data: CounterCreate, options?: WriteOptions): Promise<Counter>;
  read(key: CounterKey, options?: CallOptions): Promise<Counter | null>;
  update(key: CounterKey, data: CounterUpdate, options?: ChangeOptions): Promise<Counter>;
  delete(key: CounterKey, options?: ChangeOptions): Promise<void>;
  list<Field extends CounterField = CounterField>(
    query?: CounterListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Counter, Field>>>;
  list(query: FieldsInText<CounterListQuery>, options?: CallOptions): Promise<Page<Partial<Counter>>>;
  pages<Field extends CounterField = CounterField>(
    query?: CounterListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Counter, Field>>;
  pages(query: FieldsInText<CounterListQuery>, options?: CallOptions): AsyncIterable<Partial<Counter>>;
  count(query?: CounterCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: CounterUpsert, options?: WriteOptions): Promise<Upserted<Counter>>;
  bulkCreate(input: CounterBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Counter, CounterKey>>;
  bulkUpdate(input: CounterBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Counter, CounterKey>>;
  bulkUpdate(input: CounterBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: CounterBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Counter, CounterKey>>;
  bulkDelete(input: CounterBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: CounterBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Counter, CounterKey>>;
  aggregate(input: CounterAggregateQuery, options?: CallOptions): Promise<Groups<CounterAggregateRow>>;
}
