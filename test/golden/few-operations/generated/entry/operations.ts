import type { CallOptions, FieldsInText, Page, WriteOptions } from "prewire/client";
import type { Entry, EntryCreate, EntryField, EntryListQuery } from "./types.js";

/** What can be done with entries, over the wire and in process alike. */
export interface EntryOperations {
  create(data: EntryCreate, options?: WriteOptions): Promise<Entry>;
  list<Field extends EntryField = EntryField>(
    query?: EntryListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Entry, Field>>>;
  list(query: FieldsInText<EntryListQuery>, options?: CallOptions): Promise<Page<Partial<Entry>>>;
  pages<Field extends EntryField = EntryField>(
    query?: EntryListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Entry, Field>>;
  pages(query: FieldsInText<EntryListQuery>, options?: CallOptions): AsyncIterable<Partial<Entry>>;
}
