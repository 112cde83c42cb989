import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type { CommentField, CommentInclude, CommentWhere, CommentWith } from "../comment/types.js";

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

export interface AttachmentCreateWithoutComment {
  readonly id?: string;
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

export type AttachmentSort = "id" | "-id" | "commentId" | "-commentId";

export interface AttachmentWhere {
  readonly id?: string | Pick<EqualityFilter<string>, "eq" | "in" | "isNull">;
  readonly commentId?: string | Pick<EqualityFilter<string>, "eq" | "in" | "isNull">;
  readonly comment?: OneFilter<CommentWhere>;
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

/** With the rows that were included; of those with `fields` only these are there. */
export interface AttachmentWith extends Attachment {
  readonly comment?: CommentWith;
}

export type AttachmentRelations = "comment";

export interface AttachmentInclude {
  readonly comment?: true | IncludeOne<CommentField, CommentInclude>;
}

export interface AttachmentIncludeQuery<
  Field extends AttachmentField = AttachmentField,
> extends AttachmentListQuery<Field> {
  readonly include: IncludeInText | AttachmentInclude;
}

/** The values of one unique key. */
export type AttachmentUnique = { readonly id: string };

export interface AttachmentUpsert {
  readonly where: AttachmentUnique;
  readonly create: AttachmentCreate;
  readonly update: AttachmentUpdate;
}

export type AttachmentUniqueFields = readonly "id"[];

export interface AttachmentBulkCreate extends ConflictOptions<
  AttachmentUniqueFields,
  keyof AttachmentUpdate
> {
  readonly data: readonly AttachmentCreate[];
}

export interface AttachmentBulkUpsert extends UpsertOptions<AttachmentUniqueFields, keyof AttachmentUpdate> {
  readonly data: readonly AttachmentCreate[];
}

export interface AttachmentBulkUpdateItem extends AttachmentUpdate {
  readonly id: string;
}

export interface AttachmentBulkUpdate extends BulkOptions {
  readonly data: readonly AttachmentBulkUpdateItem[];
}

export interface AttachmentBulkUpdateWhere extends FilterOptions<AttachmentWhere> {
  readonly data: AttachmentUpdate;
}

export interface AttachmentBulkDelete extends BulkOptions {
  readonly ids: readonly AttachmentKey[];
}

export type AttachmentBulkDeleteWhere = FilterOptions<AttachmentWhere>;

export type AttachmentGroupField =
  "id" | "commentId" | "fileName" | "mediaType" | "size" | "checksum" | "url" | "createdAt" | "updatedAt";

export interface AttachmentTotals {
  readonly size?: string | null;
}

export interface AttachmentTotalFilters {
  readonly size?: string | OrderFilter<string>;
}

export interface AttachmentExtremes {
  readonly fileName?: string | null;
  readonly mediaType?: string | null;
  readonly size?: string | null;
  readonly url?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface AttachmentExtremeFilters {
  readonly fileName?: string | TextFilter;
  readonly mediaType?: string | TextFilter;
  readonly size?: string | OrderFilter<string>;
  readonly url?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface AttachmentAggregateQuery extends AttachmentCountQuery {
  readonly groupBy?:
    string | readonly (AttachmentGroupField | TimeGroup<"createdAt" | "updatedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly AttachmentGroupField[];
  readonly sum?: string | readonly (keyof AttachmentTotals)[];
  readonly avg?: string | readonly (keyof AttachmentTotals)[];
  readonly min?: string | readonly (keyof AttachmentExtremes)[];
  readonly max?: string | readonly (keyof AttachmentExtremes)[];
  readonly having?: AttachmentHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface AttachmentHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in AttachmentGroupField]?: number | OrderFilter<number> };
  readonly sum?: AttachmentTotalFilters;
  readonly avg?: AttachmentTotalFilters;
  readonly min?: AttachmentExtremeFilters;
  readonly max?: AttachmentExtremeFilters;
}

export interface AttachmentAggregateRow {
  readonly id?: string;
  readonly commentId?: string;
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly size?: string;
  readonly checksum?: string;
  readonly url?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in AttachmentGroupField]?: number };
  readonly sum?: AttachmentTotals;
  readonly avg?: AttachmentTotals;
  readonly min?: AttachmentExtremes;
  readonly max?: AttachmentExtremes;
}
