import type { OrderFilter, TextFilter } from "prewire/client";

export interface Track {
  readonly id: string;
  readonly title: string;
}

export type TrackKey = string;

export interface TrackCreate {
  readonly title: string;
}

export interface TrackUpdate {
  readonly title?: string;
}

export type TrackField = keyof Track;

export type TrackSort = "id" | "-id" | "title" | "-title";

export interface TrackWhere {
  readonly id?: string | OrderFilter<string>;
  readonly title?: string | TextFilter;
  readonly AND?: readonly TrackWhere[];
  readonly OR?: readonly TrackWhere[];
  readonly NOT?: TrackWhere;
}

export interface TrackCountQuery {
  readonly where?: TrackWhere;
}

export interface TrackListQuery<Field extends TrackField = TrackField> extends TrackCountQuery {
  readonly sort?: string | readonly TrackSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}
