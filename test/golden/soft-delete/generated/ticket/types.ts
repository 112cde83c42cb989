import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  IncludeOne,
  ManyFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type {
  AttachmentCreateWithoutTicket,
  AttachmentField,
  AttachmentInclude,
  AttachmentKey,
  AttachmentSort,
  AttachmentWhere,
  AttachmentWith,
} from "../attachment/types.js";
import type {
  CommentCreateWithoutTicket,
  CommentField,
  CommentInclude,
  CommentKey,
  CommentSort,
  CommentWhere,
  CommentWith,
} from "../comment/types.js";
import type { UserField, UserInclude, UserWhere, UserWith } from "../user/types.js";

export interface Ticket {
  readonly id: string;
  readonly number: number;
  readonly subject: string;
  readonly requesterId: string;
  readonly assigneeId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly version: number;
}

export type TicketKey = string;

export interface TicketCreate {
  readonly id?: string;
  readonly number: number;
  readonly subject: string;
  readonly requesterId: string;
  readonly assigneeId?: string | null;
}

/** Together with rows that belong to it. */
export interface TicketCreateNested extends TicketCreate {
  readonly attachments?: readonly (AttachmentCreateWithoutTicket | Connect<AttachmentKey>)[];
  readonly comments?: readonly (CommentCreateWithoutTicket | Connect<CommentKey>)[];
}

export interface TicketCreateWithoutRequester {
  readonly id?: string;
  readonly number: number;
  readonly subject: string;
  readonly assigneeId?: string | null;
  readonly attachments?: readonly (AttachmentCreateWithoutTicket | Connect<AttachmentKey>)[];
  readonly comments?: readonly (CommentCreateWithoutTicket | Connect<CommentKey>)[];
}

export interface TicketCreateWithoutAssignee {
  readonly id?: string;
  readonly number: number;
  readonly subject: string;
  readonly requesterId: string;
  readonly attachments?: readonly (AttachmentCreateWithoutTicket | Connect<AttachmentKey>)[];
  readonly comments?: readonly (CommentCreateWithoutTicket | Connect<CommentKey>)[];
}

export interface TicketUpdate {
  readonly number?: number;
  readonly subject?: string;
  readonly requesterId?: string;
  readonly assigneeId?: string | null;
}

export type TicketField = keyof Ticket;

export type TicketSort =
  | "id"
  | "-id"
  | "number"
  | "-number"
  | "subject"
  | "-subject"
  | "requesterId"
  | "-requesterId"
  | "assigneeId"
  | "-assigneeId"
  | "createdAt"
  | "-createdAt"
  | "updatedAt"
  | "-updatedAt"
  | "deletedAt"
  | "-deletedAt"
  | "version"
  | "-version";

export interface TicketWhere {
  readonly id?: string | EqualityFilter<string>;
  readonly number?: number | OrderFilter<number>;
  readonly subject?: string | TextFilter;
  readonly requesterId?: string | EqualityFilter<string>;
  readonly assigneeId?: string | null | EqualityFilter<string | null>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly version?: number | OrderFilter<number>;
  readonly requester?: OneFilter<UserWhere>;
  readonly assignee?: OneFilter<UserWhere>;
  readonly attachments?: ManyFilter<AttachmentWhere>;
  readonly comments?: ManyFilter<CommentWhere>;
  readonly AND?: readonly TicketWhere[];
  readonly OR?: readonly TicketWhere[];
  readonly NOT?: TicketWhere;
}

export interface TicketCountQuery {
  readonly where?: TicketWhere;
  /** Rows that are deleted count too, also where a relation leads to them. */
  readonly includeDeleted?: boolean;
}

export interface TicketListQuery<Field extends TicketField = TicketField> extends TicketCountQuery {
  readonly sort?: string | readonly TicketSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface TicketWith extends Ticket {
  readonly requester?: UserWith;
  readonly assignee?: UserWith | null;
  readonly attachments?: readonly AttachmentWith[];
  readonly comments?: readonly CommentWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly ("attachments" | "comments")[];
}

export type TicketRelations = "requester" | "assignee" | "attachments" | "comments" | "$more";

export interface TicketInclude {
  readonly requester?: true | IncludeOne<UserField, UserInclude>;
  readonly assignee?: true | IncludeOne<UserField, UserInclude>;
  readonly attachments?:
    true | IncludeMany<AttachmentWhere, AttachmentSort, AttachmentField, AttachmentInclude>;
  readonly comments?: true | IncludeMany<CommentWhere, CommentSort, CommentField, CommentInclude>;
}

export interface TicketIncludeQuery<Field extends TicketField = TicketField> extends TicketListQuery<Field> {
  readonly include: IncludeInText | TicketInclude;
}

export interface TicketUpsertCreate {
  readonly id?: string;
  readonly number?: number;
  readonly subject: string;
  readonly requesterId?: string;
  readonly assigneeId?: string | null;
}

/** The values of one unique key. */
export type TicketUnique =
  { readonly id: string } | { readonly requesterId: string; readonly number: number };

export interface TicketUpsert {
  readonly where: TicketUnique;
  readonly create: TicketUpsertCreate;
  readonly update: TicketUpdate;
}

export type TicketUniqueFields = readonly "id"[] | readonly ("requesterId" | "number")[];

export interface TicketBulkCreate extends ConflictOptions<TicketUniqueFields, keyof TicketUpdate> {
  readonly data: readonly TicketCreate[];
}

export interface TicketBulkUpsert extends UpsertOptions<TicketUniqueFields, keyof TicketUpdate> {
  readonly data: readonly TicketCreate[];
}

export interface TicketBulkUpdateItem extends TicketUpdate {
  readonly id: string;
}

export interface TicketBulkUpdate extends BulkOptions {
  readonly data: readonly TicketBulkUpdateItem[];
}

export interface TicketBulkUpdateWhere extends FilterOptions<TicketWhere> {
  readonly data: TicketUpdate;
}

export interface TicketBulkDelete extends BulkOptions {
  readonly ids: readonly TicketKey[];
}

export type TicketBulkDeleteWhere = FilterOptions<TicketWhere>;

export type TicketGroupField =
  | "id"
  | "number"
  | "subject"
  | "requesterId"
  | "assigneeId"
  | "createdAt"
  | "updatedAt"
  | "deletedAt"
  | "version";

export interface TicketTotals {
  readonly number?: string | null;
  readonly version?: string | null;
}

export interface TicketTotalFilters {
  readonly number?: string | OrderFilter<string>;
  readonly version?: string | OrderFilter<string>;
}

export interface TicketExtremes {
  readonly number?: number | null;
  readonly subject?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
  readonly version?: number | null;
}

export interface TicketExtremeFilters {
  readonly number?: number | OrderFilter<number>;
  readonly subject?: string | TextFilter;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | OrderFilter<string>;
  readonly version?: number | OrderFilter<number>;
}

export interface TicketAggregateQuery extends TicketCountQuery {
  readonly groupBy?:
    string | readonly (TicketGroupField | TimeGroup<"createdAt" | "updatedAt" | "deletedAt", TimeUnit>)[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly TicketGroupField[];
  readonly sum?: string | readonly (keyof TicketTotals)[];
  readonly avg?: string | readonly (keyof TicketTotals)[];
  readonly min?: string | readonly (keyof TicketExtremes)[];
  readonly max?: string | readonly (keyof TicketExtremes)[];
  readonly having?: TicketHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface TicketHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in TicketGroupField]?: number | OrderFilter<number> };
  readonly sum?: TicketTotalFilters;
  readonly avg?: TicketTotalFilters;
  readonly min?: TicketExtremeFilters;
  readonly max?: TicketExtremeFilters;
}

export interface TicketAggregateRow {
  readonly id?: string;
  readonly number?: number;
  readonly subject?: string;
  readonly requesterId?: string;
  readonly assigneeId?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string | null;
  readonly version?: number;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in TicketGroupField]?: number };
  readonly sum?: TicketTotals;
  readonly avg?: TicketTotals;
  readonly min?: TicketExtremes;
  readonly max?: TicketExtremes;
}
