import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  History,
  HistoryQuery,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Seat,
  SeatAggregateQuery,
  SeatAggregateRow,
  SeatBulkCreate,
  SeatBulkDelete,
  SeatBulkDeleteWhere,
  SeatBulkUpdate,
  SeatBulkUpdateWhere,
  SeatBulkUpsert,
  SeatCountQuery,
  SeatCreate,
  SeatField,
  SeatKey,
  SeatListQuery,
  SeatUpdate,
  SeatUpsert,
} from "./types.js";

/** What can be done with seats, over the wire and in process alike. */
export interface SeatOperations {
  create(data: SeatCreate, options?: WriteOptions): Promise<Seat>;
  read(key: SeatKey, options?: CallOptions): Promise<Seat | null>;
  update(key: SeatKey, data: SeatUpdate, options?: ChangeOptions): Promise<Seat>;
  delete(key: SeatKey, options?: ChangeOptions): Promise<void>;
  history(key: SeatKey, query?: HistoryQuery, options?: CallOptions): Promise<History<Seat>>;
  list<Field extends SeatField = SeatField>(
    query?: SeatListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Seat, Field>>>;
  list(query: FieldsInText<SeatListQuery>, options?: CallOptions): Promise<Page<Partial<Seat>>>;
  pages<Field extends SeatField = SeatField>(
    query?: SeatListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Seat, Field>>;
  pages(query: FieldsInText<SeatListQuery>, options?: CallOptions): AsyncIterable<Partial<Seat>>;
  count(query?: SeatCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: SeatUpsert, options?: WriteOptions): Promise<Upserted<Seat>>;
  bulkCreate(input: SeatBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Seat, SeatKey>>;
  bulkUpdate(input: SeatBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Seat, SeatKey>>;
  bulkUpdate(input: SeatBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: SeatBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Seat, SeatKey>>;
  bulkDelete(input: SeatBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: SeatBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Seat, SeatKey>>;
  aggregate(input: SeatAggregateQuery, options?: CallOptions): Promise<Groups<SeatAggregateRow>>;
}
