import type { EqualityFilter, OrderFilter, TextFilter } from "prewire/client";

/** One message of a ticket's conversation. */
export interface Comment {
  readonly id: string;
  readonly ticketId: string;
  readonly authorId: string;
  readonly body: string;
  /** Whether the requester reads it; agents write notes among themselves otherwise. */
  readonly public: boolean;
  /** How long an agent worked for it. */
  readonly hoursSpent: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type CommentKey = string;

export interface CommentCreate {
  readonly id?: string;
  readonly ticketId: string;
  readonly authorId: string;
  readonly body: string;
  /** Whether the requester reads it; agents write notes among themselves otherwise. */
  readonly public?: boolean;
  /** How long an agent worked for it. */
  readonly hoursSpent?: number;
}

export interface CommentUpdate {
  readonly body?: string;
  /** Whether the requester reads it; agents write notes among themselves otherwise. */
  readonly public?: boolean;
  /** How long an agent worked for it. */
  readonly hoursSpent?: number;
}

export type CommentField = keyof Comment;

export type CommentSort =
  | "id"
  | "-id"
  | "ticketId"
  | "-ticketId"
  | "authorId"
  | "-authorId"
  | "body"
  | "-body"
  | "public"
  | "-public"
  | "hoursSpent"
  | "-hoursSpent"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt";

export interface CommentWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly ticketId?: string | EqualityFilter<string>;
  readonly authorId?: string | EqualityFilter<string>;
  readonly body?: string | TextFilter;
  readonly public?: boolean | EqualityFilter<boolean>;
  readonly hoursSpent?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly AND?: readonly CommentWhere[];
  readonly OR?: readonly CommentWhere[];
  readonly NOT?: CommentWhere;
}

export interface CommentCountQuery {
  readonly where?: CommentWhere;
}

export interface CommentListQuery<Field extends CommentField = CommentField> extends CommentCountQuery {
  readonly sort?: string | readonly CommentSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
