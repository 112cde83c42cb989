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
  Delete,
  DeleteAggregateQuery,
  DeleteAggregateRow,
  DeleteBulkCreate,
  DeleteBulkDelete,
  DeleteBulkDeleteWhere,
  DeleteBulkUpdate,
  DeleteBulkUpdateWhere,
  DeleteBulkUpsert,
  DeleteCountQuery,
  DeleteCreate,
  DeleteField,
  DeleteKey,
  DeleteListQuery,
  DeleteUpdate,
  DeleteUpsert,
} from "./types.js";

/** What can be done with deletes, over the wire and in process alike. */
export interface DeleteOperations {
  create(data: DeleteCreate, options?: WriteOptions): Promise<Delete>;
  read(key: DeleteKey, options?: CallOptions): Promise<Delete | null>;
  update(key: DeleteKey, data: DeleteUpdate, options?: ChangeOptions): Promise<Delete>;
  delete(key: DeleteKey, options?: ChangeOptions): Promise<void>;
  list<Field extends DeleteField = DeleteField>(
    query?: DeleteListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Delete, Field>>>;
  list(query: FieldsInText<DeleteListQuery>, options?: CallOptions): Promise<Page<Partial<Delete>>>;
  pages<Field extends DeleteField = DeleteField>(
    query?: DeleteListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Delete, Field>>;
  pages(query: FieldsInText<DeleteListQuery>, options?: CallOptions): AsyncIterable<Partial<Delete>>;
  count(query?: DeleteCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: DeleteUpsert, options?: WriteOptions): Promise<Upserted<Delete>>;
  bulkCreate(input: DeleteBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Delete, DeleteKey>>;
  bulkUpdate(input: DeleteBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Delete, DeleteKey>>;
  bulkUpdate(input: DeleteBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: DeleteBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Delete, DeleteKey>>;
  bulkDelete(input: DeleteBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: DeleteBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Delete, DeleteKey>>;
  aggregate(input: DeleteAggregateQuery, options?: CallOptions): Promise<Groups<DeleteAggregateRow>>;
}
