import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Playlist,
  PlaylistCountQuery,
  PlaylistCreate,
  PlaylistField,
  PlaylistKey,
  PlaylistListQuery,
  PlaylistUpdate,
} from "./types.js";

/** What can be done with playlists, over the wire and in process alike. */
export interface PlaylistOperations {
  create(data: PlaylistCreate, options?: CallOptions): Promise<Playlist>;
  read(key: PlaylistKey, options?: CallOptions): Promise<Playlist | null>;
  update(key: PlaylistKey, data: PlaylistUpdate, options?: CallOptions): Promise<Playlist>;
  delete(key: PlaylistKey, options?: CallOptions): Promise<void>;
  list<Field extends PlaylistField = PlaylistField>(
    query?: PlaylistListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Playlist, Field>>>;
  list(query: FieldsInText<PlaylistListQuery>, options?: CallOptions): Promise<Page<Partial<Playlist>>>;
  pages<Field extends PlaylistField = PlaylistField>(
    query?: PlaylistListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Playlist, Field>>;
  pages(query: FieldsInText<PlaylistListQuery>, options?: CallOptions): AsyncIterable<Partial<Playlist>>;
  count(query?: PlaylistCountQuery, options?: CallOptions): Promise<number>;
}
