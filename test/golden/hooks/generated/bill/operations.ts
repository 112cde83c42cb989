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
  Bill,
  BillAggregateQuery,
  BillAggregateRow,
  BillBulkCreate,
  BillBulkDelete,
  BillBulkDeleteWhere,
  BillBulkUpdate,
  BillBulkUpdateWhere,
  BillBulkUpsert,
  BillCountQuery,
  BillCreate,
  BillField,
  BillKey,
  BillListQuery,
  BillUpdate,
  BillUpsert,
} from "./types.js";

/** What can be done with bills, over the wire and in process alike. */
export interface BillOperations {
  create(data: BillCreate, options?: WriteOptions): Promise<Bill>;
  read(key: BillKey, options?: CallOptions): Promise<Bill | null>;
  update(key: BillKey, data: BillUpdate, options?: ChangeOptions): Promise<Bill>;
  delete(key: BillKey, options?: ChangeOptions): Promise<void>;
  history(key: BillKey, query?: HistoryQuery, options?: CallOptions): Promise<History<Bill>>;
  list<Field extends BillField = BillField>(
    query?: BillListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Bill, Field>>>;
  list(query: FieldsInText<BillListQuery>, options?: CallOptions): Promise<Page<Partial<Bill>>>;
  pages<Field extends BillField = BillField>(
    query?: BillListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Bill, Field>>;
  pages(query: FieldsInText<BillListQuery>, options?: CallOptions): AsyncIterable<Partial<Bill>>;
  count(query?: BillCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: BillUpsert, options?: WriteOptions): Promise<Upserted<Bill>>;
  bulkCreate(input: BillBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Bill, BillKey>>;
  bulkUpdate(input: BillBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Bill, BillKey>>;
  bulkUpdate(input: BillBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: BillBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Bill, BillKey>>;
  bulkDelete(input: BillBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: BillBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Bill, BillKey>>;
  aggregate(input: BillAggregateQuery, options?: CallOptions): Promise<Groups<BillAggregateRow>>;
}
