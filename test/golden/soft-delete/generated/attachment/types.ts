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
  UpsertOptions,
} from "prewire/client";
import type { TicketField, TicketInclude, TicketWhere, TicketWith } from "../ticket/types.js";

/** It cannot be hidden, and goes when its ticket is purged. */
export interface Attachment {
  readonly id: string;
  readonly ticketId: string;
  readonly file: string;
}

export type AttachmentKey = string;

export interface AttachmentCreate {
  readonly id?: string;
  readonly ticketId: string;
  readonly file: string;
}

export interface AttachmentCreateWithoutTicket {
  readonly id?: string;
  readonly file: string;
}

export interface AttachmentUpdate {
  readonly ticketId?: string;
  readonly file?: string;
}

export type AttachmentField = keyof Attachment;

export type AttachmentSort = "id" | "-id" | "ticketId" | "-ticketId" | "file" | "-file";

export interface AttachmentWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly ticketId?: string | EqualityFilter<string>;
  readonly file?: string | TextFilter;
  readonly ticket?: OneFilter<TicketWhere>;
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
  readonly ticket?: TicketWith;
}

export type AttachmentRelations = "ticket";

export interface AttachmentInclude {
  readonly ticket?: true | IncludeOne<TicketField, TicketInclude>;
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

export type AttachmentGroupField = "id" | "ticketId" | "file";

export interface AttachmentExtremes {
  readonly file?: string | null;
}

export interface AttachmentExtremeFilters {
  readonly file?: string | TextFilter;
}

export interface AttachmentAggregateQuery extends AttachmentCountQuery {
  readonly groupBy?: string | readonly AttachmentGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly AttachmentGroupField[];
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
  readonly min?: AttachmentExtremeFilters;
  readonly max?: AttachmentExtremeFilters;
}

export interface AttachmentAggregateRow {
  readonly id?: string;
  readonly ticketId?: string;
  readonly file?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in AttachmentGroupField]?: number };
  readonly min?: AttachmentExtremes;
  readonly max?: AttachmentExtremes;
}
