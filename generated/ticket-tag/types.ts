import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
} from "prewire/client";
import type { TagField, TagInclude, TagWhere, TagWith } from "../tag/types.js";
import type { TicketField, TicketInclude, TicketWhere, TicketWith } from "../ticket/types.js";

/** That a ticket has a tag. */
export interface TicketTag {
  readonly ticketId: string;
  readonly tagId: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface TicketTagKey {
  readonly ticketId: string;
  readonly tagId: number;
}

export interface TicketTagCreate {
  readonly ticketId: string;
  readonly tagId: number;
}

export interface TicketTagCreateWithoutTicket {
  readonly tagId: number;
}

export interface TicketTagCreateWithoutTag {
  readonly ticketId: string;
}

export type TicketTagUpdate = { readonly [field: string]: never };

export type TicketTagField = keyof TicketTag;

export type TicketTagSort =
  "ticketId" | "-ticketId" | "tagId" | "-tagId" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface TicketTagWhere {
  readonly ticketId?: string | EqualityFilter<string>;
  readonly tagId?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly ticket?: OneFilter<TicketWhere>;
  readonly tag?: OneFilter<TagWhere>;
  readonly AND?: readonly TicketTagWhere[];
  readonly OR?: readonly TicketTagWhere[];
  readonly NOT?: TicketTagWhere;
}

export interface TicketTagCountQuery {
  readonly where?: TicketTagWhere;
}

export interface TicketTagListQuery<
  Field extends TicketTagField = TicketTagField,
> extends TicketTagCountQuery {
  readonly sort?: string | readonly TicketTagSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface TicketTagWith extends TicketTag {
  readonly ticket?: TicketWith;
  readonly tag?: TagWith;
}

export type TicketTagRelations = "ticket" | "tag";

export interface TicketTagInclude {
  readonly ticket?: true | IncludeOne<TicketField, TicketInclude>;
  readonly tag?: true | IncludeOne<TagField, TagInclude>;
}

export interface TicketTagIncludeQuery<
  Field extends TicketTagField = TicketTagField,
> extends TicketTagListQuery<Field> {
  readonly include: IncludeInText | TicketTagInclude;
}

export type TicketTagUniqueFields = readonly ("ticketId" | "tagId")[];

export interface TicketTagBulkCreate extends ConflictOptions<TicketTagUniqueFields, keyof TicketTagUpdate> {
  readonly data: readonly TicketTagCreate[];
}

export interface TicketTagBulkDelete extends BulkOptions {
  readonly ids: readonly TicketTagKey[];
}

export type TicketTagBulkDeleteWhere = FilterOptions<TicketTagWhere>;
