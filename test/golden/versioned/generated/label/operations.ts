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
  Label,
  LabelAggregateQuery,
  LabelAggregateRow,
  LabelBulkCreate,
  LabelBulkDelete,
  LabelBulkDeleteWhere,
  LabelBulkUpdate,
  LabelBulkUpdateWhere,
  LabelBulkUpsert,
  LabelCountQuery,
  LabelCreate,
  LabelField,
  LabelKey,
  LabelListQuery,
  LabelUpdate,
  LabelUpsert,
} from "./types.js";

/** What can be done with labels, over the wire and in process alike. */
export interface LabelOperations {
  create(data: LabelCreate, options?: WriteOptions): Promise<Label>;
  read(key: LabelKey, options?: CallOptions): Promise<Label | null>;
  update(key: LabelKey, data: LabelUpdate, options?: ChangeOptions): Promise<Label>;
  delete(key: LabelKey, options?: ChangeOptions): Promise<void>;
  list<Field extends LabelField = LabelField>(
    query?: LabelListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Label, Field>>>;
  list(query: FieldsInText<LabelListQuery>, options?: CallOptions): Promise<Page<Partial<Label>>>;
  pages<Field extends LabelField = LabelField>(
    query?: LabelListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Label, Field>>;
  pages(query: FieldsInText<LabelListQuery>, options?: CallOptions): AsyncIterable<Partial<Label>>;
  count(query?: LabelCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: LabelUpsert, options?: WriteOptions): Promise<Upserted<Label>>;
  bulkCreate(input: LabelBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Label, LabelKey>>;
  bulkUpdate(input: LabelBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Label, LabelKey>>;
  bulkUpdate(input: LabelBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: LabelBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Label, LabelKey>>;
  bulkDelete(input: LabelBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: LabelBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Label, LabelKey>>;
  aggregate(input: LabelAggregateQuery, options?: CallOptions): Promise<Groups<LabelAggregateRow>>;
}
