import type {
  BulkOptions,
  ConflictOptions,
  FilterOptions,
  IncludeInText,
  IncludeOne,
  OneFilter,
  OrderFilter,
  UpsertOptions,
} from "prewire/client";
import type { PlaylistField, PlaylistInclude, PlaylistWhere, PlaylistWith } from "../playlist/types.js";
import type { TrackField, TrackInclude, TrackWhere, TrackWith } from "../track/types.js";

/** A track's place in a playlist. */
export interface PlaylistTrack {
  readonly playlistId: number;
  readonly trackId: string;
  readonly position: number;
}

export interface PlaylistTrackKey {
  readonly playlistId: number;
  readonly trackId: string;
}

export interface PlaylistTrackCreate {
  readonly playlistId: number;
  readonly trackId: string;
  readonly position: number;
}

export interface PlaylistTrackCreateWithoutPlaylist {
  readonly trackId: string;
  readonly position: number;
}

export interface PlaylistTrackCreateWithoutTrack {
  readonly playlistId: number;
  readonly position: number;
}

export interface PlaylistTrackUpdate {
  readonly position?: number;
}

export type PlaylistTrackField = keyof PlaylistTrack;

export type PlaylistTrackSort =
  "playlistId" | "-playlistId" | "trackId" | "-trackId" | "position" | "-position";

export interface PlaylistTrackWhere {
  readonly playlistId?: number | OrderFilter<number>;
  readonly trackId?: string | OrderFilter<string>;
  readonly position?: number | OrderFilter<number>;
  readonly playlist?: OneFilter<PlaylistWhere>;
  readonly track?: OneFilter<TrackWhere>;
  readonly AND?: readonly PlaylistTrackWhere[];
  readonly OR?: readonly PlaylistTrackWhere[];
  readonly NOT?: PlaylistTrackWhere;
}

export interface PlaylistTrackCountQuery {
  readonly where?: PlaylistTrackWhere;
}

export interface PlaylistTrackListQuery<
  Field extends PlaylistTrackField = PlaylistTrackField,
> extends PlaylistTrackCountQuery {
  readonly sort?: string | readonly PlaylistTrackSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface PlaylistTrackWith extends PlaylistTrack {
  readonly playlist?: PlaylistWith;
  readonly track?: TrackWith;
}

export type PlaylistTrackRelations = "playlist" | "track";

export interface PlaylistTrackInclude {
  readonly playlist?: true | IncludeOne<PlaylistField, PlaylistInclude>;
  readonly track?: true | IncludeOne<TrackField, TrackInclude>;
}

export interface PlaylistTrackIncludeQuery<
  Field extends PlaylistTrackField = PlaylistTrackField,
> extends PlaylistTrackListQuery<Field> {
  readonly include: IncludeInText | PlaylistTrackInclude;
}

export interface PlaylistTrackUpsertCreate {
  readonly playlistId?: number;
  readonly trackId?: string;
  readonly position?: number;
}

/** The values of one unique key. */
export type PlaylistTrackUnique =
  | { readonly playlistId: number; readonly trackId: string }
  | { readonly playlistId: number; readonly position: number };

export interface PlaylistTrackUpsert {
  readonly where: PlaylistTrackUnique;
  readonly create: PlaylistTrackUpsertCreate;
  readonly update: PlaylistTrackUpdate;
}

export type PlaylistTrackUniqueFields =
  readonly ("playlistId" | "trackId")[] | readonly ("playlistId" | "position")[];

export interface PlaylistTrackBulkCreate extends ConflictOptions<
  PlaylistTrackUniqueFields,
  keyof PlaylistTrackUpdate
> {
  readonly data: readonly PlaylistTrackCreate[];
}

export interface PlaylistTrackBulkUpsert extends UpsertOptions<
  PlaylistTrackUniqueFields,
  keyof PlaylistTrackUpdate
> {
  readonly data: readonly PlaylistTrackCreate[];
}

export interface PlaylistTrackBulkUpdateItem extends PlaylistTrackUpdate {
  readonly playlistId: number;
  readonly trackId: string;
}

export interface PlaylistTrackBulkUpdate extends BulkOptions {
  readonly data: readonly PlaylistTrackBulkUpdateItem[];
}

export interface PlaylistTrackBulkUpdateWhere extends FilterOptions<PlaylistTrackWhere> {
  readonly data: PlaylistTrackUpdate;
}

export interface PlaylistTrackBulkDelete extends BulkOptions {
  readonly ids: readonly PlaylistTrackKey[];
}

export type PlaylistTrackBulkDeleteWhere = FilterOptions<PlaylistTrackWhere>;

export type PlaylistTrackGroupField = "playlistId" | "trackId" | "position";

export interface PlaylistTrackTotals {
  readonly playlistId?: string | null;
  readonly trackId?: string | null;
  readonly position?: string | null;
}

export interface PlaylistTrackTotalFilters {
  readonly playlistId?: string | OrderFilter<string>;
  readonly trackId?: string | OrderFilter<string>;
  readonly position?: string | OrderFilter<string>;
}

export interface PlaylistTrackExtremes {
  readonly playlistId?: number | null;
  readonly trackId?: string | null;
  readonly position?: number | null;
}

export interface PlaylistTrackExtremeFilters {
  readonly playlistId?: number | OrderFilter<number>;
  readonly trackId?: string | OrderFilter<string>;
  readonly position?: number | OrderFilter<number>;
}

export interface PlaylistTrackAggregateQuery extends PlaylistTrackCountQuery {
  readonly groupBy?: string | readonly PlaylistTrackGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly PlaylistTrackGroupField[];
  readonly sum?: string | readonly (keyof PlaylistTrackTotals)[];
  readonly avg?: string | readonly (keyof PlaylistTrackTotals)[];
  readonly min?: string | readonly (keyof PlaylistTrackExtremes)[];
  readonly max?: string | readonly (keyof PlaylistTrackExtremes)[];
  readonly having?: PlaylistTrackHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface PlaylistTrackHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in PlaylistTrackGroupField]?: number | OrderFilter<number> };
  readonly sum?: PlaylistTrackTotalFilters;
  readonly avg?: PlaylistTrackTotalFilters;
  readonly min?: PlaylistTrackExtremeFilters;
  readonly max?: PlaylistTrackExtremeFilters;
}

export interface PlaylistTrackAggregateRow {
  readonly playlistId?: number;
  readonly trackId?: string;
  readonly position?: number;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in PlaylistTrackGroupField]?: number };
  readonly sum?: PlaylistTrackTotals;
  readonly avg?: PlaylistTrackTotals;
  readonly min?: PlaylistTrackExtremes;
  readonly max?: PlaylistTrackExtremes;
}
