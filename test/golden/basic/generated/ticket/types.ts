import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

export type TicketStatus = "open" | "pending" | "solved";

/** A customer's request, from first message to resolution. */
export interface Ticket {
  readonly id: string;
  /** What it is about, in one line. */
  readonly subject: string;
  readonly status: TicketStatus;
  readonly priority: number;
  readonly requesterId: string;
  readonly assigneeId: string | null;
  readonly dueAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type TicketKey = string;

export interface TicketCreate {
  readonly id?: string;
  /** What it is about, in one line. */
  readonly subject: string;
  readonly status?: TicketStatus;
  readonly priority?: number;
  readonly requesterId: string;
  readonly assigneeId?: string | null;
  readonly dueAt?: string | null;
}

export interface TicketUpdate {
  /** What it is about, in one line. */
  readonly subject?: string;
  readonly status?: TicketStatus;
  readonly priority?: number;
  readonly requesterId?: string;
  readonly assigneeId?: string | null;
  readonly dueAt?: string | null;
}

export type TicketField = keyof Ticket;

export type TicketSort =
  | "id"
  | "-id"
  | "subject"
  | "-subject"
  | "status"
  | "-status"
  | "priority"
  | "-priority"
  | "requesterId"
  | "-requesterId"
  | "assigneeId"
  | "-assigneeId"
  | "dueAt"
  | "-dueAt"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface TicketWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly subject?: string | TextFilter;
  readonly status?: TicketStatus | EqualityFilter<TicketStatus>;
  readonly priority?: number | OrderFilter<number>;
  readonly requesterId?: string | EqualityFilter<string>;
  readonly assigneeId?: string | null | EqualityFilter<string | null>;
  readonly dueAt?: string | null | OrderFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly TicketWhere[];
  readonly OR?: readonly TicketWhere[];
  readonly NOT?: TicketWhere;
}

export interface TicketCountQuery {
  readonly where?: TicketWhere;
}

export interface TicketListQuery<Field extends TicketField = TicketField> extends TicketCountQuery {
  readonly sort?: string | readonly TicketSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
