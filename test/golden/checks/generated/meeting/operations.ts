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
  Meeting,
  MeetingAggregateQuery,
  MeetingAggregateRow,
  MeetingBulkCreate,
  MeetingBulkDelete,
  MeetingBulkDeleteWhere,
  MeetingBulkUpdate,
  MeetingBulkUpdateWhere,
  MeetingBulkUpsert,
  MeetingCountQuery,
  MeetingCreate,
  MeetingField,
  MeetingInclude,
  MeetingIncludeQuery,
  MeetingKey,
  MeetingListQuery,
  MeetingRelations,
  MeetingUpdate,
  MeetingUpsert,
  MeetingWith,
} from "./types.js";

/** What can be done with meetings, over the wire and in process alike. */
export interface MeetingOperations {
  create(data: MeetingCreate, options?: WriteOptions): Promise<Meeting>;
  read(key: MeetingKey, options: IncludeOptions<MeetingInclude>): Promise<MeetingWith | null>;
  read(key: MeetingKey, options?: CallOptions): Promise<Meeting | null>;
  update(key: MeetingKey, data: MeetingUpdate, options?: ChangeOptions): Promise<Meeting>;
  delete(key: MeetingKey, options?: ChangeOptions): Promise<void>;
  list<Field extends MeetingField = MeetingField>(
    query: MeetingIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<MeetingWith, Field | MeetingRelations>>>;
  list(query: FieldsInText<MeetingIncludeQuery>, options?: CallOptions): Promise<Page<Partial<MeetingWith>>>;
  list<Field extends MeetingField = MeetingField>(
    query?: MeetingListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Meeting, Field>>>;
  list(query: FieldsInText<MeetingListQuery>, options?: CallOptions): Promise<Page<Partial<Meeting>>>;
  pages<Field extends MeetingField = MeetingField>(
    query: MeetingIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<MeetingWith, Field | MeetingRelations>>;
  pages(query: FieldsInText<MeetingIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<MeetingWith>>;
  pages<Field extends MeetingField = MeetingField>(
    query?: MeetingListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Meeting, Field>>;
  pages(query: FieldsInText<MeetingListQuery>, options?: CallOptions): AsyncIterable<Partial<Meeting>>;
  count(query?: MeetingCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: MeetingUpsert, options?: WriteOptions): Promise<Upserted<Meeting>>;
  bulkCreate(input: MeetingBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Meeting, MeetingKey>>;
  bulkUpdate(input: MeetingBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Meeting, MeetingKey>>;
  bulkUpdate(input: MeetingBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: MeetingBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Meeting, MeetingKey>>;
  bulkDelete(input: MeetingBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: MeetingBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Meeting, MeetingKey>>;
  aggregate(input: MeetingAggregateQuery, options?: CallOptions): Promise<Groups<MeetingAggregateRow>>;
}
