import type { BulkOptions, ConflictOptions, FilterOptions, OrderFilter, TextFilter } from "prewire/client";

/** What hooks have seen. */
export interface Event {
  readonly id: number;
  readonly what: string;
  readonly about: string;
  readonly by: string;
  readonly channel: string;
}

export type EventKey = number;

export interface EventCreate {
  readonly what: string;
  readonly about: string;
  readonly by: string;
  readonly channel: string;
}

export interface EventUpdate {
  readonly what?: string;
  readonly about?: string;
  readonly by?: string;
  readonly channel?: string;
}

export type EventField = keyof Event;

export type EventSort =
  "id" | "-id" | "what" | "-what" | "about" | "-about" | "by" | "-by" | "channel" | "-channel";

export interface EventWhere {
  readonly id?: number | OrderFilter<number>;
  readonly what?: string | TextFilter;
  readonly about?: string | TextFilter;
  readonly by?: string | TextFilter;
  readonly channel?: string | TextFilter;
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

export interface EventBulkCreate extends ConflictOptions<EventUniqueFields, keyof EventUpdate> {
  readonly data: readonly EventCreate[];
}

export interface EventBulkUpdateItem extends EventUpdate {
  readonly id: number;
}

export interface EventBulkUpdate extends BulkOptions {
  readonly data: readonly EventBulkUpdateItem[];
}

export interface EventBulkUpdateWhere extends FilterOptions<EventWhere> {
  readonly data: EventUpdate;
}

export interface EventBulkDelete extends BulkOptions {
  readonly ids: readonly EventKey[];
}

export type EventBulkDeleteWhere = FilterOptions<EventWhere>;

export type EventGroupField = "id" | "what" | "about" | "by" | "channel";

export interface EventTotals {
  readonly id?: string | null;
}

export interface EventTotalFilters {
  readonly id?: string | OrderFilter<string>;
}

export interface EventExtremes {
  readonly id?: number | null;
  readonly what?: string | null;
  readonly about?: string | null;
  readonly by?: string | null;
  readonly channel?: string | null;
}

export interface EventExtremeFilters {
  readonly id?: number | OrderFilter<number>;
  readonly what?: string | TextFilter;
  readonly about?: string | TextFilter;
  readonly by?: string | TextFilter;
  readonly channel?: string | TextFilter;
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
  readonly id?: number;
  readonly what?: string;
  readonly about?: string;
  readonly by?: string;
  readonly channel?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in EventGroupField]?: number };
  readonly sum?: EventTotals;
  readonly avg?: EventTotals;
  readonly min?: EventExtremes;
  readonly max?: EventExtremes;
}
