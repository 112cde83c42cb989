import type { EqualityFilter, OrderFilter } from "prewire/client";

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

export type TicketTagField = keyof TicketTag;

export type TicketTagSort =
  "ticketId" | "-ticketId" | "tagId" | "-tagId" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";

export interface TicketTagWhere {
  readonly ticketId?: string | EqualityFilter<string>;
  readonly tagId?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
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
