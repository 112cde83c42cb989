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
  Room,
  RoomAggregateQuery,
  RoomAggregateRow,
  RoomBulkCreate,
  RoomBulkDelete,
  RoomBulkDeleteWhere,
  RoomBulkUpdate,
  RoomBulkUpdateWhere,
  RoomCountQuery,
  RoomCreateNested,
  RoomField,
  RoomInclude,
  RoomIncludeQuery,
  RoomKey,
  RoomListQuery,
  RoomRelations,
  RoomUpdate,
  RoomWith,
} from "./types.js";

/** What can be done with rooms, over the wire and in process alike. */
export interface RoomOperations {
  create(data: RoomCreateNested, options?: WriteOptions): Promise<Room>;
  read(key: RoomKey, options: IncludeOptions<RoomInclude>): Promise<RoomWith | null>;
  read(key: RoomKey, options?: CallOptions): Promise<Room | null>;
  update(key: RoomKey, data: RoomUpdate, options?: ChangeOptions): Promise<Room>;
  delete(key: RoomKey, options?: ChangeOptions): Promise<void>;
  list<Field extends RoomField = RoomField>(
    query: RoomIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<RoomWith, Field | RoomRelations>>>;
  list(query: FieldsInText<RoomIncludeQuery>, options?: CallOptions): Promise<Page<Partial<RoomWith>>>;
  list<Field extends RoomField = RoomField>(
    query?: RoomListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Room, Field>>>;
  list(query: FieldsInText<RoomListQuery>, options?: CallOptions): Promise<Page<Partial<Room>>>;
  pages<Field extends RoomField = RoomField>(
    query: RoomIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<RoomWith, Field | RoomRelations>>;
  pages(query: FieldsInText<RoomIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<RoomWith>>;
  pages<Field extends RoomField = RoomField>(
    query?: RoomListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Room, Field>>;
  pages(query: FieldsInText<RoomListQuery>, options?: CallOptions): AsyncIterable<Partial<Room>>;
  count(query?: RoomCountQuery, options?: CallOptions): Promise<number>;
  bulkCreate(input: RoomBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Room, RoomKey>>;
  bulkUpdate(input: RoomBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Room, RoomKey>>;
  bulkUpdate(input: RoomBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: RoomBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Room, RoomKey>>;
  bulkDelete(input: RoomBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  aggregate(input: RoomAggregateQuery, options?: CallOptions): Promise<Groups<RoomAggregateRow>>;
}
