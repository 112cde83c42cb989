import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Track,
  TrackCountQuery,
  TrackCreate,
  TrackField,
  TrackKey,
  TrackListQuery,
  TrackUpdate,
} from "./types.js";

/** What can be done with tracks, over the wire and in process alike. */
export interface TrackOperations {
  create(data: TrackCreate, options?: CallOptions): Promise<Track>;
  read(key: TrackKey, options?: CallOptions): Promise<Track | null>;
  update(key: TrackKey, data: TrackUpdate, options?: CallOptions): Promise<Track>;
  delete(key: TrackKey, options?: CallOptions): Promise<void>;
  list<Field extends TrackField = TrackField>(
    query?: TrackListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Track, Field>>>;
  list(query: FieldsInText<TrackListQuery>, options?: CallOptions): Promise<Page<Partial<Track>>>;
  pages<Field extends TrackField = TrackField>(
    query?: TrackListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Track, Field>>;
  pages(query: FieldsInText<TrackListQuery>, options?: CallOptions): AsyncIterable<Partial<Track>>;
  count(query?: TrackCountQuery, options?: CallOptions): Promise<number>;
}
