import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  PlaylistTrack,
  PlaylistTrackCountQuery,
  PlaylistTrackCreate,
  PlaylistTrackField,
  PlaylistTrackKey,
  PlaylistTrackListQuery,
  PlaylistTrackUpdate,
} from "./types.js";

/** What can be done with playlist tracks, over the wire and in process alike. */
export interface PlaylistTrackOperations {
  create(data: PlaylistTrackCreate, options?: CallOptions): Promise<PlaylistTrack>;
  read(key: PlaylistTrackKey, options?: CallOptions): Promise<PlaylistTrack | null>;
  update(key: PlaylistTrackKey, data: PlaylistTrackUpdate, options?: CallOptions): Promise<PlaylistTrack>;
  delete(key: PlaylistTrackKey, options?: CallOptions): Promise<void>;
  list<Field extends PlaylistTrackField = PlaylistTrackField>(
    query?: PlaylistTrackListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PlaylistTrack, Field>>>;
  list(
    query: FieldsInText<PlaylistTrackListQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<PlaylistTrack>>>;
  pages<Field extends PlaylistTrackField = PlaylistTrackField>(
    query?: PlaylistTrackListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PlaylistTrack, Field>>;
  pages(
    query: FieldsInText<PlaylistTrackListQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<PlaylistTrack>>;
  count(query?: PlaylistTrackCountQuery, options?: CallOptions): Promise<number>;
}
