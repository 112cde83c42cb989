import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

/** A file that came with a comment; its content is in an object store. */
export interface Attachment {
  readonly id: string;
  readonly commentId: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: string;
  /** SHA-256 of the content. */
  readonly checksum: string;
  /** Where the content is. */
  readonly url: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type AttachmentKey = string;

export interface AttachmentCreate {
  readonly id?: string;
  readonly commentId: string;
  readonly fileName: string;
  readonly mediaType?: string;
  /** In bytes. */
  readonly size: string;
  /** SHA-256 of the content. */
  readonly checksum: string;
  /** Where the content is. */
  readonly url: string;
}

export interface AttachmentUpdate {
  readonly fileName?: string;
  readonly mediaType?: string;
  /** Where the content is. */
  readonly url?: string;
}

export type AttachmentField = keyof Attachment;

export type AttachmentSort =
  | "id"
  | "-id"
  | "commentId"
  | "-commentId"
  | "fileName"
  | "-fileName"
  | "mediaType"
  | "-mediaType"
  | "size"
  | "-size"
  | "checksum"
  | "-checksum"
  | "url"
  | "-url"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface AttachmentWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly commentId?: string | EqualityFilter<string>;
  readonly fileName?: string | TextFilter;
  readonly mediaType?: string | TextFilter;
  readonly size?: string | OrderFilter<string>;
  readonly checksum?: string | EqualityFilter<string>;
  readonly url?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly AttachmentWhere[];
  readonly OR?: readonly AttachmentWhere[];
  readonly NOT?: AttachmentWhere;
}

export interface AttachmentCountQuery {
  readonly where?: AttachmentWhere;
}

export interface AttachmentListQuery<
  Field extends AttachmentField = AttachmentField,
> extends AttachmentCountQuery {
  readonly sort?: string | readonly AttachmentSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
