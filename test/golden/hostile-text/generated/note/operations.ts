import type {
  BulkAnswer,
  CallOptions,
  ChangeOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  Page,
  Upserted,
  WriteOptions,
} from "prewire/client";
import type {
  Note,
  NoteAggregateQuery,
  NoteAggregateRow,
  NoteBulkCreate,
  NoteBulkDelete,
  NoteBulkDeleteWhere,
  NoteBulkUpdate,
  NoteBulkUpdateWhere,
  NoteBulkUpsert,
  NoteCountQuery,
  NoteCreate,
  NoteField,
  NoteKey,
  NoteListQuery,
  NoteUpdate,
  NoteUpsert,
} from "./types.js";

/** What can be done with notes, over the wire and in process alike. */
export interface NoteOperations {
  create(data: NoteCreate, options?: WriteOptions): Promise<Note>;
  read(key: NoteKey, options?: CallOptions): Promise<Note | null>;
  update(key: NoteKey, data: NoteUpdate, options?: ChangeOptions): Promise<Note>;
  delete(key: NoteKey, options?: ChangeOptions): Promise<void>;
  list<Field extends NoteField = NoteField>(
    query?: NoteListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Note, Field>>>;
  list(query: FieldsInText<NoteListQuery>, options?: CallOptions): Promise<Page<Partial<Note>>>;
  pages<Field extends NoteField = NoteField>(
    query?: NoteListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Note, Field>>;
  pages(query: FieldsInText<NoteListQuery>, options?: CallOptions): AsyncIterable<Partial<Note>>;
  count(query?: NoteCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: NoteUpsert, options?: WriteOptions): Promise<Upserted<Note>>;
  bulkCreate(input: NoteBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Note, NoteKey>>;
  bulkUpdate(input: NoteBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Note, NoteKey>>;
  bulkUpdate(input: NoteBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: NoteBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Note, NoteKey>>;
  bulkDelete(input: NoteBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: NoteBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Note, NoteKey>>;
  aggregate(input: NoteAggregateQuery, options?: CallOptions): Promise<Groups<NoteAggregateRow>>;
}
