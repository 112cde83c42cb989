import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Note,
  NoteCountQuery,
  NoteCreate,
  NoteField,
  NoteKey,
  NoteListQuery,
  NoteUpdate,
} from "./types.js";

/** What can be done with notes, over the wire and in process alike. */
export interface NoteOperations {
  create(data: NoteCreate, options?: CallOptions): Promise<Note>;
  read(key: NoteKey, options?: CallOptions): Promise<Note | null>;
  update(key: NoteKey, data: NoteUpdate, options?: CallOptions): Promise<Note>;
  delete(key: NoteKey, options?: CallOptions): Promise<void>;
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
}
