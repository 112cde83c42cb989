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
  PlaylistTrackCreateWithoutPlaylist,
  PlaylistTrackField,
  PlaylistTrackInclude,
  PlaylistTrackSort,
  PlaylistTrackWhere,
  PlaylistTrackWith,
} from "../playlist-track/types.js";

export interface Playlist {
  readonly id: number;
  readonly name: string;
}

export type PlaylistKey = number;

export interface PlaylistCreate {
  readonly name: string;
}

/** Together with rows that belong to it. */
export interface PlaylistCreateNested extends PlaylistCreate {
  readonly entries?: readonly PlaylistTrackCreateWithoutPlaylist[];
}

export interface PlaylistUpdate {
  readonly name?: string;
}

export type PlaylistField = keyof Playlist;

export type PlaylistSort = "id" | "-id" | "name" | "-name";

export interface PlaylistWhere {
  readonly id?: number | OrderFilter<number>;
  readonly name?: string | TextFilter;
  readonly entries?: ManyFilter<PlaylistTrackWhere>;
  readonly AND?: readonly PlaylistWhere[];
  readonly OR?: readonly PlaylistWhere[];
  readonly NOT?: PlaylistWhere;
}

export interface PlaylistCountQuery {
  readonly where?: PlaylistWhere;
}

export interface PlaylistListQuery<Field extends PlaylistField = PlaylistField> extends PlaylistCountQuery {
  readonly sort?: string | readonly PlaylistSort[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}

/** With the rows that were included; of those with `fields` only these are there. */
export interface PlaylistWith extends Playlist {
  readonly entries?: readonly PlaylistTrackWith[];
  /** Relations of which there are more rows than are included. */
  readonly $more?: readonly "entries"[];
}

export type PlaylistRelations = "entries" | "$more";

export interface PlaylistInclude {
  readonly entries?:
    true | IncludeMany<PlaylistTrackWhere, PlaylistTrackSort, PlaylistTrackField, PlaylistTrackInclude>;
}

export interface PlaylistIncludeQuery<
  Field extends PlaylistField = PlaylistField,
> extends PlaylistListQuery<Field> {
  readonly include: IncludeInText | PlaylistInclude;
}

export type PlaylistUniqueFields = never;

export interface PlaylistBulkCreate extends ConflictOptions<PlaylistUniqueFields, keyof PlaylistUpdate> {
  readonly data: readonly PlaylistCreate[];
}

export interface PlaylistBulkUpdateItem extends PlaylistUpdate {
  readonly id: number;
}

export interface PlaylistBulkUpdate extends BulkOptions {
  readonly data: readonly PlaylistBulkUpdateItem[];
}

export interface PlaylistBulkUpdateWhere extends FilterOptions<PlaylistWhere> {
  readonly data: PlaylistUpdate;
}

export interface PlaylistBulkDelete extends BulkOptions {
  readonly ids: readonly PlaylistKey[];
}

export type PlaylistBulkDeleteWhere = FilterOptions<PlaylistWhere>;

export type PlaylistGroupField = "id" | "name";

export interface PlaylistTotals {
  readonly id?: string | null;
}

export interface PlaylistTotalFilters {
  readonly id?: string | OrderFilter<string>;
}

export interface PlaylistExtremes {
  readonly id?: number | null;
  readonly name?: string | null;
}

export interface PlaylistExtremeFilters {
  readonly id?: number | OrderFilter<number>;
  readonly name?: string | TextFilter;
}

export interface PlaylistAggregateQuery extends PlaylistCountQuery {
  readonly groupBy?: string | readonly PlaylistGroupField[];
  readonly count?: boolean;
  readonly countDistinct?: string | readonly PlaylistGroupField[];
  readonly sum?: string | readonly (keyof PlaylistTotals)[];
  readonly avg?: string | readonly (keyof PlaylistTotals)[];
  readonly min?: string | readonly (keyof PlaylistExtremes)[];
  readonly max?: string | readonly (keyof PlaylistExtremes)[];
  readonly having?: PlaylistHaving;
  /** Names as they stand in the answer: `status`, `-count`, `sum.priority`. */
  readonly sort?: string | readonly string[];
  readonly limit?: number;
}

/** Conditions on what is measured of each group. */
export interface PlaylistHaving {
  readonly count?: number | OrderFilter<number>;
  readonly countDistinct?: { readonly [Field in PlaylistGroupField]?: number | OrderFilter<number> };
  readonly sum?: PlaylistTotalFilters;
  readonly avg?: PlaylistTotalFilters;
  readonly min?: PlaylistExtremeFilters;
  readonly max?: PlaylistExtremeFilters;
}

export interface PlaylistAggregateRow {
  readonly id?: number;
  readonly name?: string;
  readonly count?: number;
  readonly countDistinct?: { readonly [Field in PlaylistGroupField]?: number };
  readonly sum?: PlaylistTotals;
  readonly avg?: PlaylistTotals;
  readonly min?: PlaylistExtremes;
  readonly max?: PlaylistExtremes;
}
