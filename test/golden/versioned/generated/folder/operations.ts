import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Folder,
  FolderAggregateQuery,
  FolderAggregateRow,
  FolderBulkCreate,
  FolderBulkDelete,
  FolderBulkDeleteWhere,
  FolderBulkUpdate,
  FolderBulkUpdateWhere,
  FolderBulkUpsert,
  FolderCountQuery,
  FolderCreateNested,
  FolderField,
  FolderInclude,
  FolderIncludeQuery,
  FolderKey,
  FolderListQuery,
  FolderRelations,
  FolderUpdate,
  FolderUpsert,
  FolderWith,
} from "./types.js";

/** What can be done with folders, over the wire and in process alike. */
export interface FolderOperations {
  create(data: FolderCreateNested, options?: WriteOptions): Promise<Folder>;
  read(key: FolderKey, options: IncludeOptions<FolderInclude>): Promise<FolderWith | null>;
  read(key: FolderKey, options?: CallOptions): Promise<Folder | null>;
  update(key: FolderKey, data: FolderUpdate, options?: ChangeOptions): Promise<Folder>;
  delete(key: FolderKey, options?: ChangeOptions): Promise<void>;
  list<Field extends FolderField = FolderField>(
    query: FolderIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<FolderWith, Field | FolderRelations>>>;
  list(query: FieldsInText<FolderIncludeQuery>, options?: CallOptions): Promise<Page<Partial<FolderWith>>>;
  list<Field extends FolderField = FolderField>(
    query?: FolderListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Folder, Field>>>;
  list(query: FieldsInText<FolderListQuery>, options?: CallOptions): Promise<Page<Partial<Folder>>>;
  pages<Field extends FolderField = FolderField>(
    query: FolderIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<FolderWith, Field | FolderRelations>>;
  pages(query: FieldsInText<FolderIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<FolderWith>>;
  pages<Field extends FolderField = FolderField>(
    query?: FolderListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Folder, Field>>;
  pages(query: FieldsInText<FolderListQuery>, options?: CallOptions): AsyncIterable<Partial<Folder>>;
  count(query?: FolderCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: FolderUpsert, options?: WriteOptions): Promise<Upserted<Folder>>;
  bulkCreate(input: FolderBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Folder, FolderKey>>;
  bulkUpdate(input: FolderBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Folder, FolderKey>>;
  bulkUpdate(input: FolderBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: FolderBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Folder, FolderKey>>;
  bulkDelete(input: FolderBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: FolderBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Folder, FolderKey>>;
  aggregate(input: FolderAggregateQuery, options?: CallOptions): Promise<Groups<FolderAggregateRow>>;
}
