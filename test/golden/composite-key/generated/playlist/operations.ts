import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  IncludeOptions,
  Page,
  WriteOptions,
} from "prewire/client";
import type {
  Playlist,
  PlaylistAggregateQuery,
  PlaylistAggregateRow,
  PlaylistBulkCreate,
  PlaylistBulkDelete,
  PlaylistBulkDeleteWhere,
  PlaylistBulkUpdate,
  PlaylistBulkUpdateWhere,
  PlaylistCountQuery,
  PlaylistCreateNested,
  PlaylistField,
  PlaylistInclude,
  PlaylistIncludeQuery,
  PlaylistKey,
  PlaylistListQuery,
  PlaylistRelations,
  PlaylistUpdate,
  PlaylistWith,
} from "./types.js";

/** What can be done with playlists, over the wire and in process alike. */
export interface PlaylistOperations {
  create(data: PlaylistCreateNested, options?: WriteOptions): Promise<Playlist>;
  read(key: PlaylistKey, options: IncludeOptions<PlaylistInclude>): Promise<PlaylistWith | null>;
  read(key: PlaylistKey, options?: CallOptions): Promise<Playlist | null>;
  update(key: PlaylistKey, data: PlaylistUpdate, options?: ChangeOptions): Promise<Playlist>;
  delete(key: PlaylistKey, options?: ChangeOptions): Promise<void>;
  list<Field extends PlaylistField = PlaylistField>(
    query: PlaylistIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PlaylistWith, Field | PlaylistRelations>>>;
  list(
    query: FieldsInText<PlaylistIncludeQuery>,
    options?: CallOptions,
  ): Promise<Page<Partial<PlaylistWith>>>;
  list<Field extends PlaylistField = PlaylistField>(
    query?: PlaylistListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Playlist, Field>>>;
  list(query: FieldsInText<PlaylistListQuery>, options?: CallOptions): Promise<Page<Partial<Playlist>>>;
  pages<Field extends PlaylistField = PlaylistField>(
    query: PlaylistIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PlaylistWith, Field | PlaylistRelations>>;
  pages(
    query: FieldsInText<PlaylistIncludeQuery>,
    options?: CallOptions,
  ): AsyncIterable<Partial<PlaylistWith>>;
  pages<Field extends PlaylistField = PlaylistField>(
    query?: PlaylistListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Playlist, Field>>;
  pages(query: FieldsInText<PlaylistListQuery>, options?: CallOptions): AsyncIterable<Partial<Playlist>>;
  count(query?: PlaylistCountQuery, options?: CallOptions): Promise<number>;
  bulkCreate(input: PlaylistBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Playlist, PlaylistKey>>;
  bulkUpdate(input: PlaylistBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Playlist, PlaylistKey>>;
  bulkUpdate(input: PlaylistBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: PlaylistBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Playlist, PlaylistKey>>;
  bulkDelete(input: PlaylistBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  aggregate(input: PlaylistAggregateQuery, options?: CallOptions): Promise<Groups<PlaylistAggregateRow>>;
}
