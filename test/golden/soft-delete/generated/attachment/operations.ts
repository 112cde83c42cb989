import type {
  BulkAnswer,
  CallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
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
  create(data: AttachmentCreate, options?: CallOptions): Promise<Attachment>;
  read(key: AttachmentKey, options: IncludeOptions<AttachmentInclude>): Promise<AttachmentWith | null>;
  read(key: AttachmentKey, options?: CallOptions): Promise<Attachment | null>;
  update(key: AttachmentKey, data: AttachmentUpdate, options?: CallOptions): Promise<Attachment>;
  delete(key: AttachmentKey, options?: CallOptions): Promise<void>;
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
  upsert(input: AttachmentUpsert, options?: CallOptions): Promise<Upserted<Attachment>>;
  bulkCreate(
    input: AttachmentBulkCreate,
    options?: CallOptions,
  ): Promise<BulkAnswer<Attachment, AttachmentKey>>;
  bulkUpdate(
    input: AttachmentBulkUpdate,
    options?: CallOptions,
  ): Promise<BulkAnswer<Attachment, AttachmentKey>>;
  bulkUpdate(input: AttachmentBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: AttachmentBulkDelete,
    options?: CallOptions,
  ): Promise<BulkAnswer<Attachment, AttachmentKey>>;
  bulkDelete(input: AttachmentBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: AttachmentBulkUpsert,
    options?: CallOptions,
  ): Promise<BulkAnswer<Attachment, AttachmentKey>>;
  aggregate(input: AttachmentAggregateQuery, options?: CallOptions): Promise<Groups<AttachmentAggregateRow>>;
}
