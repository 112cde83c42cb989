import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  PlaylistTrack,
  PlaylistTrackAggregateQuery,
  PlaylistTrackAggregateRow,
  PlaylistTrackBulkCreate,
  PlaylistTrackBulkDelete,
  PlaylistTrackBulkDeleteWhere,
  PlaylistTrackBulkUpdate,
  PlaylistTrackBulkUpdateWhere,
  PlaylistTrackBulkUpsert,
  PlaylistTrackCountQuery,
  PlaylistTrackCreate,
  PlaylistTrackField,
  PlaylistTrackInclude,
  PlaylistTrackIncludeQuery,
  PlaylistTrackKey,
  PlaylistTrackListQuery,
  PlaylistTrackRelations,
  PlaylistTrackUpdate,
  PlaylistTrackUpsert,
  PlaylistTrackWith,
} from "./types.js";

/** What can be done with playlist tracks, over the wire and in process alike. */
export interface PlaylistTrackOperations {
  create(data: PlaylistTrackCreate, options?: WriteOptions): Promise<PlaylistTrack>;
  read(
    key: PlaylistTrackKey,
    options: IncludeOptions<PlaylistTrackInclude>,
  ): Promise<PlaylistTrackWith | null>;
  read(key: PlaylistTrackKey, options?: CallOptions): Promise<PlaylistTrack | null>;
  update(key: PlaylistTrackKey, data: PlaylistTrackUpdate, options?: ChangeOptions): Promise<PlaylistTrack>;
  delete(key: PlaylistTrackKey, options?: ChangeOptions): Promise<void>;
  list<Field extends PlaylistTrackField = PlaylistTrackField>(
    query: PlaylistTrackIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PlaylistTrackWith, Field | PlaylistTrackRelations>>>;
  list(
    query: FieldsInText<PlaylistTrackIncludeQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<PlaylistTrackWith>>>;
  list<Field extends PlaylistTrackField = PlaylistTrackField>(
    query?: PlaylistTrackListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PlaylistTrack, Field>>>;
  list(
    query: FieldsInText<PlaylistTrackListQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<PlaylistTrack>>>;
  pages<Field extends PlaylistTrackField = PlaylistTrackField>(
    query: PlaylistTrackIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PlaylistTrackWith, Field | PlaylistTrackRelations>>;
  pages(
    query: FieldsInText<PlaylistTrackIncludeQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<PlaylistTrackWith>>;
  pages<Field extends PlaylistTrackField = PlaylistTrackField>(
    query?: PlaylistTrackListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PlaylistTrack, Field>>;
  pages(
    query: FieldsInText<PlaylistTrackListQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<PlaylistTrack>>;
  count(query?: PlaylistTrackCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: PlaylistTrackUpsert, options?: WriteOptions): Promise<Upserted<PlaylistTrack>>;
  bulkCreate(
    input: PlaylistTrackBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<PlaylistTrack, PlaylistTrackKey>>;
  bulkUpdate(
    input: PlaylistTrackBulkUpdate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<PlaylistTrack, PlaylistTrackKey>>;
  bulkUpdate(input: PlaylistTrackBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: PlaylistTrackBulkDelete,
    options?: WriteOptions,
  ): Promise<BulkAnswer<PlaylistTrack, PlaylistTrackKey>>;
  bulkDelete(input: PlaylistTrackBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: PlaylistTrackBulkUpsert,
    options?: WriteOptions,
  ): Promise<BulkAnswer<PlaylistTrack, PlaylistTrackKey>>;
  aggregate(
    input: PlaylistTrackAggregateQuery,
    options?: CallOptions,
  ): Promise<Groups<PlaylistTrackAggregateRow>>;
}
