import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Attachment,
  AttachmentCountQuery,
  AttachmentCreate,
  AttachmentField,
  AttachmentKey,
  AttachmentListQuery,
  AttachmentUpdate,
} from "./types.js";

/** What can be done with attachments, over the wire and in process alike. */
export interface AttachmentOperations {
  create(data: AttachmentCreate, options?: CallOptions): Promise<Attachment>;
  read(key: AttachmentKey, options?: CallOptions): Promise<Attachment | null>;
  update(key: AttachmentKey, data: AttachmentUpdate, options?: CallOptions): Promise<Attachment>;
  delete(key: AttachmentKey, options?: CallOptions): Promise<void>;
  list<Field extends AttachmentField = AttachmentField>(
    query?: AttachmentListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Attachment, Field>>>;
  list(query: FieldsInText<AttachmentListQuery>, options?: CallOptions): Promise<Page<Partial<Attachment>>>;
  pages<Field extends AttachmentField = AttachmentField>(
    query?: AttachmentListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Attachment, Field>>;
  pages(query: FieldsInText<AttachmentListQuery>, options?: CallOptions): AsyncIterable<Partial<Attachment>>;
  count(query?: AttachmentCountQuery, options?: CallOptions): Promise<number>;
}
