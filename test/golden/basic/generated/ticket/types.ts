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
import type { UserField, UserInclude, UserWhere, UserWith } from "../user/types.js";

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

export interface TicketCreateWithoutRequester {
  readonly id?: string;
  /** What it is about, in one line. */
  readonly subject: string;
  readonly status?: TicketStatus;
  readonly priority?: number;
  readonly assigneeId?: string | null;
  readonly dueAt?: string | null;
}

export interface TicketCreateWithoutAssignee {
  readonly id?: string;
  /** What it is about, in one line. */
  readonly subject: string;
  readonly status?: TicketStatus;
  readonly priority?: number;
  readonly requesterId: string;
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
  readonly requester?: OneFilter<UserWhere>;
  readonly assignee?: OneFilter<UserWhere>;
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

/** With the rows that were included; of those with `fields` only these are there. */
export interface TicketWith extends Ticket {
  readonly requester?: UserWith;
  readonly assignee?: UserWith | null;
}

export type TicketRelations = "requester" | "assignee";

export interface TicketInclude {
  readonly requester?: true | IncludeOne<UserField, UserInclude>;
  readonly assignee?: true | IncludeOne<UserField, UserInclude>;
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
  | "status"
  | "priority"
  | "requesterId"
  | "assigneeId"
  | "dueAt"
  | "createdAt"
  | "updatedAt";

export interface TicketTotals {
  readonly priority?: string | null;
}

export interface TicketTotalFilters {
  readonly priority?: string | OrderFilter<string>;
}

export interface TicketExtremes {
  readonly subject?: string | null;
  readonly priority?: number | null;
  readonly dueAt?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export interface TicketExtremeFilters {
  readonly subject?: string | TextFilter;
  readonly priority?: number | OrderFilter<number>;
  readonly dueAt?: string | OrderFilter<string>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
}

export interface TicketAggregateQuery extends TicketCountQuery {
  readonly groupBy?:
    string | readonly (TicketGroupField | TimeGroup<"dueAt" | "createdAt" | "updatedAt", TimeUnit>)[];
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
  readonly status?: TicketStatus;
  readonly priority?: number;
  readonly requesterId?: string;
  readonly assigneeId?: string | null;
  readonly dueAt?: string | null;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in TicketGroupField]?: number };
  readonly sum?: TicketTotals;
  readonly avg?: TicketTotals;
  readonly min?: TicketExtremes;
  readonly max?: TicketExtremes;
}
