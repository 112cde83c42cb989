import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  DeletedOptions,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Comment,
  CommentAggregateQuery,
  CommentAggregateRow,
  CommentBulkCreate,
  CommentBulkDelete,
  CommentBulkDeleteWhere,
  CommentBulkUpdate,
  CommentBulkUpdateWhere,
  CommentBulkUpsert,
  CommentCountQuery,
  CommentCreateNested,
  CommentField,
  CommentInclude,
  CommentIncludeQuery,
  CommentKey,
  CommentListQuery,
  CommentRelations,
  CommentUpdate,
  CommentUpsert,
  CommentWith,
} from "./types.js";

/** What can be done with comments, over the wire and in process alike. */
export interface CommentOperations {
  create(data: CommentCreateNested, options?: WriteOptions): Promise<Comment>;
  read(
    key: CommentKey,
    options: IncludeOptions<CommentInclude> & DeletedOptions,
  ): Promise<CommentWith | null>;
  read(key: CommentKey, options?: CallOptions & DeletedOptions): Promise<Comment | null>;
  update(key: CommentKey, data: CommentUpdate, options?: ChangeOptions): Promise<Comment>;
  delete(key: CommentKey, options?: ChangeOptions): Promise<void>;
  restore(key: CommentKey, options?: ChangeOptions): Promise<Comment>;
  list<Field extends CommentField = CommentField>(
    query: CommentIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<CommentWith, Field | CommentRelations>>>;
  list(query: FieldsInText<CommentIncludeQuery>, options?: CallOptions): Promise<Page<Partial<CommentWith>>>;
  list<Field extends CommentField = CommentField>(
    query?: CommentListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Comment, Field>>>;
  list(query: FieldsInText<CommentListQuery>, options?: CallOptions): Promise<Page<Partial<Comment>>>;
  pages<Field extends CommentField = CommentField>(
    query: CommentIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<CommentWith, Field | CommentRelations>>;
  pages(query: FieldsInText<CommentIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<CommentWith>>;
  pages<Field extends CommentField = CommentField>(
    query?: CommentListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Comment, Field>>;
  pages(query: FieldsInText<CommentListQuery>, options?: CallOptions): AsyncIterable<Partial<Comment>>;
  count(query?: CommentCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: CommentUpsert, options?: WriteOptions): Promise<Upserted<Comment>>;
  bulkCreate(input: CommentBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Comment, CommentKey>>;
  bulkUpdate(input: CommentBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Comment, CommentKey>>;
  bulkUpdate(input: CommentBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: CommentBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Comment, CommentKey>>;
  bulkDelete(input: CommentBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: CommentBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Comment, CommentKey>>;
  aggregate(input: CommentAggregateQuery, options?: CallOptions): Promise<Groups<CommentAggregateRow>>;
}
