import type {
  BulkOptions,
  ConflictOptions,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  IncludeOne,
  Json,
  JsonFilter,
  ManyFilter,
  OneFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type {
  CommentCreateWithoutTicket,
  CommentField,
  CommentInclude,
  CommentSort,
  CommentWhere,
  CommentWith,
} from "../comment/types.js";
import type { TeamField, TeamInclude, TeamWhere, TeamWith } from "../team/types.js";
import type {
  TicketTagCreateWithoutTicket,
  TicketTagField,
  TicketTagInclude,
  TicketTagSort,
  TicketTagWhere,
  TicketTagWith,
} from "../ticket-tag/types.js";
import type { UserField, UserInclude, UserWhere, UserWith } from "../user/types.js";

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
  readonly deletedAt: string | null;
  readonly version: number;
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

/** Together with rows that belong to it. */
export interface TicketCreateNested extends TicketCreate {
  readonly comments?: readonly CommentCreateWithoutTicket[];
  readonly tags?: readonly TicketTagCreateWithoutTicket[];
}

export interface TicketCreateWithoutRequester {
  readonly id?: string;
  /** What it is about, in one line. */
  readonly subject: string;
  readonly description: string;
  readonly status?: TicketStatus;
  /** From 1, now, to 5, some day. */
  readonly priority?: number;
  /** How it reached the help desk. */
  readonly channel?: TicketChannel;
  readonly assigneeId?: string | null;
  readonly teamId?: string | null;
  readonly dueAt?: string | null;
  readonly solvedAt?: string | null;
  /** What the requester gave in the end, from 1 to 5. */
  readonly satisfaction?: number | null;
  /** Answers to the questions of the form that it was sent with. */
  readonly answers?: Json;
  readonly comments?: readonly CommentCreateWithoutTicket[];
  readonly tags?: readonly TicketTagCreateWithoutTicket[];
}

export interface TicketCreateWithoutAssignee {
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
  readonly teamId?: string | null;
  readonly dueAt?: string | null;
  readonly solvedAt?: string | null;
  /** What the requester gave in the end, from 1 to 5. */
  readonly satisfaction?: number | null;
  /** Answers to the questions of the form that it was sent with. */
  readonly answers?: Json;
  readonly comments?: readonly CommentCreateWithoutTicket[];
  readonly tags?: readonly TicketTagCreateWithoutTicket[];
}

export interface TicketCreateWithoutTeam {
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
  readonly dueAt?: string | null;
  readonly solvedAt?: string | null;
  /** What the requester gave in the end, from 1 to 5. */
  readonly satisfaction?: number | null;
  /** Answers to the questions of the form that it was sent with. */
  readonly answers?: Json;
  readonly comments?: readonly CommentCreateWithoutTicket[];
  readonly tags?: readonly TicketTagCreateWithoutTicket[];
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
  | "-updatedAt"
  | "deletedAt"
  | "-deletedAt"
  | "version"
  | "-version";

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
  readonly answers?: null | JsonFilter<Json>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly version?: number | OrderFilter<number>;
  readonly requester?: OneFilter<UserWhere>;
  readonly assignee?: OneFilter<UserWhere>;
  readonly team?: OneFilter<TeamWhere>;
  readonly comments?: ManyFilter<CommentWhere>;
  readonly tags?: ManyFilter<TicketTagWhere>;
  /** Words to be found in subject, description. */
  readonly search?: string;
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
  readonly team?: TeamWith | null;
  readonly comments?: readonly CommentWith[];
  readonly tags?: readonly TicketTagWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly ("comments" | "tags")[];
}

export type TicketRelations = "requester" | "assignee" | "team" | "comments" | "tags" | "$more";

export interface TicketInclude {
  readonly requester?: true | IncludeOne<UserField, UserInclude>;
  readonly assignee?: true | IncludeOne<UserField, UserInclude>;
  readonly team?: true | IncludeOne<TeamField, TeamInclude>;
  readonly comments?: true | IncludeMany<CommentWhere, CommentSort, CommentField, CommentInclude>;
  readonly tags?: true | IncludeMany<TicketTagWhere, TicketTagSort, TicketTagField, TicketTagInclude>;
}

export interface TicketIncludeQuery<Field extends TicketField = TicketField> extends TicketListQuery<Field> {
  readonly include: IncludeInText | TicketInclude;
}

/** The values of one unique key. */
export type TicketUnique = { readonly id: string };

export interface TicketUpsert {
  readonly where: TicketUnique;
  readonly create: TicketCreate;
  readonly update: TicketUpdate;
}

export type TicketUniqueFields = readonly "id"[];

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
  | "subject"
  | "description"
  | "status"
  | "priority"
  | "channel"
  | "requesterId"
  | "assigneeId"
  | "teamId"
  | "dueAt"
  | "solvedAt"
  | "satisfaction"
  | "createdAt"
  | "updatedAt"
  | "deletedAt"
  | "version";

export interface TicketTotals {
  readonly priority?: string | null;
  readonly satisfaction?: string | null;
  readonly version?: string | null;
}

export interface TicketTotalFilters {
  readonly priority?: string | OrderFilter<string>;
  readonly satisfaction?: string | OrderFilter<string>;
  readonly version?: string | OrderFilter<string>;
}

export interface TicketExtremes {
  readonly subject?: string | null;
  readonly description?: string | null;
  readonly priority?: number | null;
  readonly dueAt?: string | null;
  readonly solvedAt?: string | null;
  readonly satisfaction?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
  readonly version?: number | null;
}

export interface TicketExtremeFilters {
  readonly subject?: string | TextFilter;
  readonly description?: string | TextFilter;
  readonly priority?: number | OrderFilter<number>;
  readonly dueAt?: string | OrderFilter<string>;
  readonly solvedAt?: string | OrderFilter<string>;
  readonly satisfaction?: number | OrderFilter<number>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | OrderFilter<string>;
  readonly version?: number | OrderFilter<number>;
}

export interface TicketAggregateQuery extends TicketCountQuery {
  readonly groupBy?:
    | string
    | readonly (
        TicketGroupField | TimeGroup<"dueAt" | "solvedAt" | "createdAt" | "updatedAt" | "deletedAt", TimeUnit>
      )[];
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
  readonly subject?: string;
  readonly description?: string;
  readonly status?: TicketStatus;
  readonly priority?: number;
  readonly channel?: TicketChannel;
  readonly requesterId?: string;
  readonly assigneeId?: string | null;
  readonly teamId?: string | null;
  readonly dueAt?: string | null;
  readonly solvedAt?: string | null;
  readonly satisfaction?: number | null;
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
