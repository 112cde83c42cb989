import type { AppendOptions, OrderFilter, TextFilter } from "prewire/client";

export interface Event {
  readonly id: string;
  readonly text: string;
}

export type EventKey = string;

export interface EventCreate {
  readonly text: string;
}

export type EventField = keyof Event;

export type EventSort = "id" | "-id" | "text" | "-text";

export interface EventWhere {
  readonly id?: string | OrderFilter<string>;
  readonly text?: string | TextFilter;
  readonly AND?: readonly EventWhere[];
  readonly OR?: readonly EventWhere[];
  readonly NOT?: EventWhere;
}

export interface EventCountQuery {
  readonly where?: EventWhere;
}

export interface EventListQuery<Field extends EventField = EventField> extends EventCountQuery {
  readonly sort?: string | readonly EventSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

export type EventWith = Event;
export type EventInclude = never;

export type EventUniqueFields = never;

export interface EventBulkCreate extends AppendOptions<EventUniqueFields> {
  readonly data: readonly EventCreate[];
}

export type EventGroupField = "id" | "text";

export interface EventTotals {
  readonly id?: string | null;
}

export interface EventTotalFilters {
  readonly id?: string | OrderFilter<string>;
}

export interface EventExtremes {
  readonly id?: string | null;
  readonly text?: string | null;
}

export interface EventExtremeFilters {
  readonly id?: string | OrderFilter<string>;
  readonly text?: string | TextFilter;
}

export interface EventAggregateQuery extends EventCountQuery {
  readonly groupBy?: string | readonly EventGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly EventGroupField[];
  readonly sum?: string | readonly (keyof EventTotals)[];
  readonly avg?: string | readonly (keyof EventTotals)[];
  readonly min?: string | readonly (keyof EventExtremes)[];
  readonly max?: string | readonly (keyof EventExtremes)[];
  readonly having?: EventHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface EventHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in EventGroupField]?: number | OrderFilter<number> };
  readonly sum?: EventTotalFilters;
  readonly avg?: EventTotalFilters;
  readonly min?: EventExtremeFilters;
  readonly max?: EventExtremeFilters;
}

export interface EventAggregateRow {
  readonly id?: string;
  readonly text?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in EventGroupField]?: number };
  readonly sum?: EventTotals;
  readonly avg?: EventTotals;
  readonly min?: EventExtremes;
  readonly max?: EventExtremes;
}
