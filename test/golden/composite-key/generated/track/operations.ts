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
  Track,
  TrackAggregateQuery,
  TrackAggregateRow,
  TrackBulkCreate,
  TrackBulkDelete,
  TrackBulkDeleteWhere,
  TrackBulkUpdate,
  TrackBulkUpdateWhere,
  TrackCountQuery,
  TrackCreateNested,
  TrackField,
  TrackInclude,
  TrackIncludeQuery,
  TrackKey,
  TrackListQuery,
  TrackRelations,
  TrackUpdate,
  TrackWith,
} from "./types.js";

/** What can be done with tracks, over the wire and in process alike. */
export interface TrackOperations {
  create(data: TrackCreateNested, options?: WriteOptions): Promise<Track>;
  read(key: TrackKey, options: IncludeOptions<TrackInclude>): Promise<TrackWith | null>;
  read(key: TrackKey, options?: CallOptions): Promise<Track | null>;
  update(key: TrackKey, data: TrackUpdate, options?: ChangeOptions): Promise<Track>;
  delete(key: TrackKey, options?: ChangeOptions): Promise<void>;
  list<Field extends TrackField = TrackField>(
    query: TrackIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<TrackWith, Field | TrackRelations>>>;
  list(query: FieldsInText<TrackIncludeQuery>, options?: CallOptions): Promise<Page<Partial<TrackWith>>>;
  list<Field extends TrackField = TrackField>(
    query?: TrackListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Track, Field>>>;
  list(query: FieldsInText<TrackListQuery>, options?: CallOptions): Promise<Page<Partial<Track>>>;
  pages<Field extends TrackField = TrackField>(
    query: TrackIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<TrackWith, Field | TrackRelations>>;
  pages(query: FieldsInText<TrackIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<TrackWith>>;
  pages<Field extends TrackField = TrackField>(
    query?: TrackListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Track, Field>>;
  pages(query: FieldsInText<TrackListQuery>, options?: CallOptions): AsyncIterable<Partial<Track>>;
  count(query?: TrackCountQuery, options?: CallOptions): Promise<number>;
  bulkCreate(input: TrackBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Track, TrackKey>>;
  bulkUpdate(input: TrackBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Track, TrackKey>>;
  bulkUpdate(input: TrackBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: TrackBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Track, TrackKey>>;
  bulkDelete(input: TrackBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  aggregate(input: TrackAggregateQuery, options?: CallOptions): Promise<Groups<TrackAggregateRow>>;
}
