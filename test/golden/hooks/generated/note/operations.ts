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
  Note,
  NoteAggregateQuery,
  NoteAggregateRow,
  NoteBulkCreate,
  NoteBulkDelete,
  NoteBulkDeleteWhere,
  NoteBulkUpdate,
  NoteBulkUpdateWhere,
  NoteCountQuery,
  NoteCreate,
  NoteField,
  NoteInclude,
  NoteIncludeQuery,
  NoteKey,
  NoteListQuery,
  NoteRelations,
  NoteUpdate,
  NoteWith,
} from "./types.js";

/** What can be done with notes, over the wire and in process alike. */
export interface NoteOperations {
  create(data: NoteCreate, options?: WriteOptions): Promise<Note>;
  read(key: NoteKey, options: IncludeOptions<NoteInclude>): Promise<NoteWith | null>;
  read(key: NoteKey, options?: CallOptions): Promise<Note | null>;
  update(key: NoteKey, data: NoteUpdate, options?: ChangeOptions): Promise<Note>;
  delete(key: NoteKey, options?: ChangeOptions): Promise<void>;
  list<Field extends NoteField = NoteField>(
    query: NoteIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<NoteWith, Field | NoteRelations>>>;
  list(query: FieldsInText<NoteIncludeQuery>, options?: CallOptions): Promise<Page<Partial<NoteWith>>>;
  list<Field extends NoteField = NoteField>(
    query?: NoteListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Note, Field>>>;
  list(query: FieldsInText<NoteListQuery>, options?: CallOptions): Promise<Page<Partial<Note>>>;
  pages<Field extends NoteField = NoteField>(
    query: NoteIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<NoteWith, Field | NoteRelations>>;
  pages(query: FieldsInText<NoteIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<NoteWith>>;
  pages<Field extends NoteField = NoteField>(
    query?: NoteListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Note, Field>>;
  pages(query: FieldsInText<NoteListQuery>, options?: CallOptions): AsyncIterable<Partial<Note>>;
  count(query?: NoteCountQuery, options?: CallOptions): Promise<number>;
  bulkCreate(input: NoteBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Note, NoteKey>>;
  bulkUpdate(input: NoteBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Note, NoteKey>>;
  bulkUpdate(input: NoteBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: NoteBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Note, NoteKey>>;
  bulkDelete(input: NoteBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  aggregate(input: NoteAggregateQuery, options?: CallOptions): Promise<Groups<NoteAggregateRow>>;
}
