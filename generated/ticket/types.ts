import type { EqualityFilter, Json, OrderFilter, TextFilter, WholeFilter } from "prewire/client";

export type TicketStatus = "open" | "pending" | "solved" | "closed";

export type TicketChannel = "web" | "email" | "chat" | "phone";

/** A customer's request, from first message to resolution. */
export interface Ticket {
  readonly id: string;
  /** What it is about, in one line. */
  readonly subject: string;
  readonly description: string;
  readonly status: TicketStatus;
  /** From 1, now, to 5, some day. */
  readonly priority: number;
  /** How it reached the help desk. */
  readonly channel: TicketChannel;
  readonly requesterId: string;
  readonly assigneeId: string | null;
  readonly teamId: string | null;
  readonly dueAt: string | null;
  readonly solvedAt: string | null;
  /** What the requester gave in the end, from 1 to 5. */
  readonly satisfaction: number | null;
  /** Answers to the questions of the form that it was sent with. */
  readonly answers: Json;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type TicketKey = string;

export interface TicketCreate {
  readonly id?: string;
  /** What it is about, in one line. */
  readonly subject: string;
  readonly description: string;
  readonly status?: TicketStatus;
  /** From 1, now, to 5, some day. */
  readonly priority?: number;
  /** How it reached the help desk. */
  readonly channel?: TicketChannel;
  readonly requesterId: string;
  readonly assigneeId?: string | null;
  readonly teamId?: string | null;
  readonly dueAt?: string | null;
  readonly solvedAt?: string | null;
  /** What the requester gave in the end, from 1 to 5. */
  readonly satisfaction?: number | null;
  /** Answers to the questions of the form that it was sent with. */
  readonly answers?: Json;
}

export interface TicketUpdate {
  /** What it is about, in one line. */
  readonly subject?: string;
  readonly description?: string;
  readonly status?: TicketStatus;
  /** From 1, now, to 5, some day. */
  readonly priority?: number;
  readonly assigneeId?: string | null;
  readonly teamId?: string | null;
  readonly dueAt?: string | null;
  readonly solvedAt?: string | null;
  /** What the requester gave in the end, from 1 to 5. */
  readonly satisfaction?: number | null;
  /** Answers to the questions of the form that it was sent with. */
  readonly answers?: Json;
}

export type TicketField = keyof Ticket;

export type TicketSort =
  | "id"
  | "-id"
  | "subject"
  | "-subject"
  | "description"
  | "-description"
  | "status"
  | "-status"
  | "priority"
  | "-priority"
  | "channel"
  | "-channel"
  | "requesterId"
  | "-requesterId"
  | "assigneeId"
  | "-assigneeId"
  | "teamId"
  | "-teamId"
  | "dueAt"
  | "-dueAt"
  | "solvedAt"
  | "-solvedAt"
  | "satisfaction"
  | "-satisfaction"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface TicketWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly subject?: string | TextFilter;
  readonly description?: string | TextFilter;
  readonly status?: TicketStatus | EqualityFilter<TicketStatus>;
  readonly priority?: number | OrderFilter<number>;
  readonly channel?: TicketChannel | EqualityFilter<TicketChannel>;
  readonly requesterId?: string | EqualityFilter<string>;
  readonly assigneeId?: string | null | EqualityFilter<string | null>;
  readonly teamId?: string | null | EqualityFilter<string | null>;
  readonly dueAt?: string | null | OrderFilter<string | null>;
  readonly solvedAt?: string | null | OrderFilter<string | null>;
  readonly satisfaction?: number | null | OrderFilter<number | null>;
  readonly answers?: null | WholeFilter<Json>;
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
