import type {
  BulkOptions,
  ConflictOptions,
  Connect,
  EqualityFilter,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  ManyFilter,
  OrderFilter,
  TextFilter,
  TimeGroup,
  TimeUnit,
  UpsertOptions,
} from "prewire/client";
import type {
  NoteCreateWithoutTicket,
  NoteField,
  NoteInclude,
  NoteKey,
  NoteSort,
  NoteWhere,
  NoteWith,
} from "../note/types.js";

export type TicketStatus = "open" | "solved";

/** What somebody asks for. */
export interface Ticket {
  readonly id: string;
  readonly code: string;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly version: number;
}

export type TicketKey = string;

export interface TicketCreate {
  readonly id?: string;
  readonly code: string;
  readonly subject: string;
  readonly status?: TicketStatus;
}

/** Together with rows that belong to it. */
export interface TicketCreateNested extends TicketCreate {
  readonly notes?: readonly (NoteCreateWithoutTicket | Connect<NoteKey>)[];
}

export interface TicketUpdate {
  readonly code?: string;
  readonly subject?: string;
  readonly status?: TicketStatus;
}

export type TicketField = keyof Ticket;

export type TicketSort =
  | "id"
  | "-id"
  | "code"
  | "-code"
  | "subject"
  | "-subject"
  | "status"
  | "-status"
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
  readonly code?: string | TextFilter;
  readonly subject?: string | TextFilter;
  readonly status?: TicketStatus | EqualityFilter<TicketStatus>;
  readonly createdAt?: string | OrderFilter<string>;
  readonly updatedAt?: string | OrderFilter<string>;
  readonly deletedAt?: string | null | OrderFilter<string | null>;
  readonly version?: number | OrderFilter<number>;
  readonly notes?: ManyFilter<NoteWhere>;
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
  readonly notes?: readonly NoteWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "notes"[];
}

export type TicketRelations = "notes" | "$more";

export interface TicketInclude {
  readonly notes?: true | IncludeMany<NoteWhere, NoteSort, NoteField, NoteInclude>;
}

export interface TicketIncludeQuery<Field extends TicketField = TicketField> extends TicketListQuery<Field> {
  readonly include: IncludeInText | TicketInclude;
}

export interface TicketUpsertCreate {
  readonly id?: string;
  readonly code?: string;
  readonly subject: string;
  readonly status?: TicketStatus;
}

/** The values of one unique key. */
export type TicketUnique = { readonly id: string } | { readonly code: string };

export interface TicketUpsert {
  readonly where: TicketUnique;
  readonly create: TicketUpsertCreate;
  readonly update: TicketUpdate;
}

export type TicketUniqueFields = readonly "id"[] | readonly "code"[];

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
  "id" | "code" | "subject" | "status" | "createdAt" | "updatedAt" | "deletedAt" | "version";

export interface TicketTotals {
  readonly version?: string | null;
}

export interface TicketTotalFilters {
  readonly version?: string | OrderFilter<string>;
}

export interface TicketExtremes {
  readonly code?: string | null;
  readonly subject?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly deletedAt?: string | null;
  readonly version?: number | null;
}

export interface TicketExtremeFilters {
  readonly code?: string | TextFilter;
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
  readonly code?: string;
  readonly subject?: string;
  readonly status?: TicketStatus;
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
