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
  Remark,
  RemarkAggregateQuery,
  RemarkAggregateRow,
  RemarkBulkCreate,
  RemarkBulkDelete,
  RemarkBulkDeleteWhere,
  RemarkBulkUpdate,
  RemarkBulkUpdateWhere,
  RemarkBulkUpsert,
  RemarkCountQuery,
  RemarkCreate,
  RemarkField,
  RemarkKey,
  RemarkListQuery,
  RemarkUpdate,
  RemarkUpsert,
} from "./types.js";

/** What can be done with remarks, over the wire and in process alike. */
export interface RemarkOperations {
  create(data: RemarkCreate, options?: WriteOptions): Promise<Remark>;
  read(key: RemarkKey, options?: CallOptions): Promise<Remark | null>;
  update(key: RemarkKey, data: RemarkUpdate, options?: ChangeOptions): Promise<Remark>;
  delete(key: RemarkKey, options?: ChangeOptions): Promise<void>;
  history(key: RemarkKey, query?: HistoryQuery, options?: CallOptions): Promise<History<Remark>>;
  list<Field extends RemarkField = RemarkField>(
    query?: RemarkListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Remark, Field>>>;
  list(query: FieldsInText<RemarkListQuery>, options?: CallOptions): Promise<Page<Partial<Remark>>>;
  pages<Field extends RemarkField = RemarkField>(
    query?: RemarkListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Remark, Field>>;
  pages(query: FieldsInText<RemarkListQuery>, options?: CallOptions): AsyncIterable<Partial<Remark>>;
  count(query?: RemarkCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: RemarkUpsert, options?: WriteOptions): Promise<Upserted<Remark>>;
  bulkCreate(input: RemarkBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Remark, RemarkKey>>;
  bulkUpdate(input: RemarkBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Remark, RemarkKey>>;
  bulkUpdate(input: RemarkBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: RemarkBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Remark, RemarkKey>>;
  bulkDelete(input: RemarkBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: RemarkBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Remark, RemarkKey>>;
  aggregate(input: RemarkAggregateQuery, options?: CallOptions): Promise<Groups<RemarkAggregateRow>>;
}
