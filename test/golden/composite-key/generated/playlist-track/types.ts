import type { OrderFilter } from "prewire/client";

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
