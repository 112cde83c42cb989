import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type { Tag, TagCountQuery, TagCreate, TagField, TagKey, TagListQuery, TagUpdate } from "./types.js";

/** What can be done with tags, over the wire and in process alike. */
export interface TagOperations {
  create(data: TagCreate, options?: CallOptions): Promise<Tag>;
  read(key: TagKey, options?: CallOptions): Promise<Tag | null>;
  update(key: TagKey, data: TagUpdate, options?: CallOptions): Promise<Tag>;
  delete(key: TagKey, options?: CallOptions): Promise<void>;
  list<Field extends TagField = TagField>(
    query?: TagListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Tag, Field>>>;
  list(query: FieldsInText<TagListQuery>, options?: CallOptions): Promise<Page<Partial<Tag>>>;
  pages<Field extends TagField = TagField>(
    query?: TagListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Tag, Field>>;
  pages(query: FieldsInText<TagListQuery>, options?: CallOptions): AsyncIterable<Partial<Tag>>;
  count(query?: TagCountQuery, options?: CallOptions): Promise<number>;
}
