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
} from "prewire/client";
import type { TicketField, TicketInclude, TicketWhere, TicketWith } from "../ticket/types.js";

/** What is said about it. */
export interface Note {
  readonly id: number;
  readonly body: string;
  readonly ticketId: string;
}

export type NoteKey = number;

export interface NoteCreate {
  readonly body: string;
  readonly ticketId: string;
}

export interface NoteCreateWithoutTicket {
  readonly body: string;
}

export interface NoteUpdate {
  readonly body?: string;
  readonly ticketId?: string;
}

export type NoteField = keyof Note;

export type NoteSort = "id" | "-id" | "body" | "-body" | "ticketId" | "-ticketId";

export interface NoteWhere {
  readonly id?: number | OrderFilter<number>;
  readonly body?: string | TextFilter;
  readonly ticketId?: string | EqualityFilter<string>;
  readonly ticket?: OneFilter<TicketWhere>;
  readonly AND?: readonly NoteWhere[];
  readonly OR?: readonly NoteWhere[];
  readonly NOT?: NoteWhere;
}

export interface NoteCountQuery {
  readonly where?: NoteWhere;
}

export interface NoteListQuery<Field extends NoteField = NoteField> extends NoteCountQuery {
  readonly sort?: string | readonly NoteSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface NoteWith extends Note {
  readonly ticket?: TicketWith;
}

export type NoteRelations = "ticket";

export interface NoteInclude {
  readonly ticket?: true | IncludeOne<TicketField, TicketInclude>;
}

export interface NoteIncludeQuery<Field extends NoteField = NoteField> extends NoteListQuery<Field> {
  readonly include: IncludeInText | NoteInclude;
}

export type NoteUniqueFields = never;

export interface NoteBulkCreate extends ConflictOptions<NoteUniqueFields, keyof NoteUpdate> {
  readonly data: readonly NoteCreate[];
}

export interface NoteBulkUpdateItem extends NoteUpdate {
  readonly id: number;
}

export interface NoteBulkUpdate extends BulkOptions {
  readonly data: readonly NoteBulkUpdateItem[];
}

export interface NoteBulkUpdateWhere extends FilterOptions<NoteWhere> {
  readonly data: NoteUpdate;
}

export interface NoteBulkDelete extends BulkOptions {
  readonly ids: readonly NoteKey[];
}

export type NoteBulkDeleteWhere = FilterOptions<NoteWhere>;

export type NoteGroupField = "id" | "body" | "ticketId";

export interface NoteTotals {
  readonly id?: string | null;
}

export interface NoteTotalFilters {
  readonly id?: string | OrderFilter<string>;
}

export interface NoteExtremes {
  readonly id?: number | null;
  readonly body?: string | null;
}

export interface NoteExtremeFilters {
  readonly id?: number | OrderFilter<number>;
  readonly body?: string | TextFilter;
}

export interface NoteAggregateQuery extends NoteCountQuery {
  readonly groupBy?: string | readonly NoteGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly NoteGroupField[];
  readonly sum?: string | readonly (keyof NoteTotals)[];
  readonly avg?: string | readonly (keyof NoteTotals)[];
  readonly min?: string | readonly (keyof NoteExtremes)[];
  readonly max?: string | readonly (keyof NoteExtremes)[];
  readonly having?: NoteHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface NoteHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in NoteGroupField]?: number | OrderFilter<number> };
  readonly sum?: NoteTotalFilters;
  readonly avg?: NoteTotalFilters;
  readonly min?: NoteExtremeFilters;
  readonly max?: NoteExtremeFilters;
}

export interface NoteAggregateRow {
  readonly id?: number;
  readonly body?: string;
  readonly ticketId?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in NoteGroupField]?: number };
  readonly sum?: NoteTotals;
  readonly avg?: NoteTotals;
  readonly min?: NoteExtremes;
  readonly max?: NoteExtremes;
}
