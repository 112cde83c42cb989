import type { OrderFilter, TextFilter } from "prewire/client";

export interface Playlist {
  readonly id: number;
  readonly name: string;
}

export type PlaylistKey = number;

export interface PlaylistCreate {
  readonly name: string;
}

export interface PlaylistUpdate {
  readonly name?: string;
}

export type PlaylistField = keyof Playlist;

export type PlaylistSort = "id" | "-id" | "name" | "-name";

export interface PlaylistWhere {
  readonly id?: number | OrderFilter<number>;
  readonly name?: string | TextFilter;
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
