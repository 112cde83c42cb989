import type {
  BulkOptions,
  ConflictOptions,
  FilterOptions,
  IncludeInText,
  IncludeMany,
  ManyFilter,
  OrderFilter,
  TextFilter,
} from "prewire/client";
import type {
  PlaylistTrackCreateWithoutTrack,
  PlaylistTrackField,
  PlaylistTrackInclude,
  PlaylistTrackSort,
  PlaylistTrackWhere,
  PlaylistTrackWith,
} from "../playlist-track/types.js";

export interface Track {
  readonly id: string;
  readonly title: string;
}

export type TrackKey = string;

export interface TrackCreate {
  readonly title: string;
}

/** Together with rows that belong to it. */
export interface TrackCreateNested extends TrackCreate {
  readonly entries?: readonly PlaylistTrackCreateWithoutTrack[];
}

export interface TrackUpdate {
  readonly title?: string;
}

export type TrackField = keyof Track;

export type TrackSort = "id" | "-id" | "title" | "-title";

export interface TrackWhere {
  readonly id?: string | OrderFilter<string>;
  readonly title?: string | TextFilter;
  readonly entries?: ManyFilter<PlaylistTrackWhere>;
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

/** With the rows that were included; of those with `fields` only these are there. */
export interface TrackWith extends Track {
  readonly entries?: readonly PlaylistTrackWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "entries"[];
}

export type TrackRelations = "entries" | "$more";

export interface TrackInclude {
  readonly entries?:
    true | IncludeMany<PlaylistTrackWhere, PlaylistTrackSort, PlaylistTrackField, PlaylistTrackInclude>;
}

export interface TrackIncludeQuery<Field extends TrackField = TrackField> extends TrackListQuery<Field> {
  readonly include: IncludeInText | TrackInclude;
}

export type TrackUniqueFields = never;

export interface TrackBulkCreate extends ConflictOptions<TrackUniqueFields, keyof TrackUpdate> {
  readonly data: readonly TrackCreate[];
}

export interface TrackBulkUpdateItem extends TrackUpdate {
  readonly id: string;
}

export interface TrackBulkUpdate extends BulkOptions {
  readonly data: readonly TrackBulkUpdateItem[];
}

export interface TrackBulkUpdateWhere extends FilterOptions<TrackWhere> {
  readonly data: TrackUpdate;
}

export interface TrackBulkDelete extends BulkOptions {
  readonly ids: readonly TrackKey[];
}

export type TrackBulkDeleteWhere = FilterOptions<TrackWhere>;

export type TrackGroupField = "id" | "title";

export interface TrackTotals {
  readonly id?: string | null;
}

export interface TrackTotalFilters {
  readonly id?: string | OrderFilter<string>;
}

export interface TrackExtremes {
  readonly id?: string | null;
  readonly title?: string | null;
}

export interface TrackExtremeFilters {
  readonly id?: string | OrderFilter<string>;
  readonly title?: string | TextFilter;
}

export interface TrackAggregateQuery extends TrackCountQuery {
  readonly groupBy?: string | readonly TrackGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly TrackGroupField[];
  readonly sum?: string | readonly (keyof TrackTotals)[];
  readonly avg?: string | readonly (keyof TrackTotals)[];
  readonly min?: string | readonly (keyof TrackExtremes)[];
  readonly max?: string | readonly (keyof TrackExtremes)[];
  readonly having?: TrackHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface TrackHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in TrackGroupField]?: number | OrderFilter<number> };
  readonly sum?: TrackTotalFilters;
  readonly avg?: TrackTotalFilters;
  readonly min?: TrackExtremeFilters;
  readonly max?: TrackExtremeFilters;
}

export interface TrackAggregateRow {
  readonly id?: string;
  readonly title?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in TrackGroupField]?: number };
  readonly sum?: TrackTotals;
  readonly avg?: TrackTotals;
  readonly min?: TrackExtremes;
  readonly max?: TrackExtremes;
}
