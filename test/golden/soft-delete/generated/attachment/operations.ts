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
  Attachment,
  AttachmentAggregateQuery,
  AttachmentAggregateRow,
  AttachmentBulkCreate,
  AttachmentBulkDelete,
  AttachmentBulkDeleteWhere,
  AttachmentBulkUpdate,
  AttachmentBulkUpdateWhere,
  AttachmentBulkUpsert,
  AttachmentCountQuery,
  AttachmentCreate,
  AttachmentField,
  AttachmentInclude,
  AttachmentIncludeQuery,
  AttachmentKey,
  AttachmentListQuery,
  AttachmentRelations,
  AttachmentUpdate,
  AttachmentUpsert,
  AttachmentWith,
} from "./types.js";

/** What can be done with attachments, over the wire and in process alike. */
export interface AttachmentOperations {
  create(data: AttachmentCreate, options?: WriteOptions): Promise<Attachment>;
  read(key: AttachmentKey, options: IncludeOptions<AttachmentInclude>): Promise<AttachmentWith | null>;
  read(key: AttachmentKey, options?: CallOptions): Promise<Attachment | null>;
  update(key: AttachmentKey, data: AttachmentUpdate, options?: ChangeOptions): Promise<Attachment>;
  delete(key: AttachmentKey, options?: ChangeOptions): Promise<void>;
  list<Field extends AttachmentField = AttachmentField>(
    query: AttachmentIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<AttachmentWith, Field | AttachmentRelations>>>;
  list(
    query: FieldsInText<AttachmentIncludeQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<AttachmentWith>>>;
  list<Field extends AttachmentField = AttachmentField>(
    query?: AttachmentListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Attachment, Field>>>;
  list(query: FieldsInText<AttachmentListQuery>, options?: CallOptions): Promise<Page<Partial<Attachment>>>;
  pages<Field extends AttachmentField = AttachmentField>(
    query: AttachmentIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<AttachmentWith, Field | AttachmentRelations>>;
  pages(
    query: FieldsInText<AttachmentIncludeQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<AttachmentWith>>;
  pages<Field extends AttachmentField = AttachmentField>(
    query?: AttachmentListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Attachment, Field>>;
  pages(query: FieldsInText<AttachmentListQuery>, options?: CallOptions): AsyncIterable<Partial<Attachment>>;
  count(query?: AttachmentCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: AttachmentUpsert, options?: WriteOptions): Promise<Upserted<Attachment>>;
  bulkCreate(
    input: AttachmentBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Attachment, AttachmentKey>>;
  bulkUpdate(
    input: AttachmentBulkUpdate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Attachment, AttachmentKey>>;
  bulkUpdate(input: AttachmentBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: AttachmentBulkDelete,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Attachment, AttachmentKey>>;
  bulkDelete(input: AttachmentBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: AttachmentBulkUpsert,
    options?: WriteOptions,
  ): Promise<BulkAnswer<Attachment, AttachmentKey>>;
  aggregate(input: AttachmentAggregateQuery, options?: CallOptions): Promise<Groups<AttachmentAggregateRow>>;
}
