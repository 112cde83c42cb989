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
  Tag,
  TagAggregateQuery,
  TagAggregateRow,
  TagBulkCreate,
  TagBulkDelete,
  TagBulkDeleteWhere,
  TagBulkUpdate,
  TagBulkUpdateWhere,
  TagBulkUpsert,
  TagCountQuery,
  TagCreateNested,
  TagField,
  TagInclude,
  TagIncludeQuery,
  TagKey,
  TagListQuery,
  TagRelations,
  TagUpdate,
  TagUpsert,
  TagWith,
} from "./types.js";

/** What can be done with tags, over the wire and in process alike. */
export interface TagOperations {
  create(data: TagCreateNested, options?: WriteOptions): Promise<Tag>;
  read(key: TagKey, options: IncludeOptions<TagInclude>): Promise<TagWith | null>;
  read(key: TagKey, options?: CallOptions): Promise<Tag | null>;
  update(key: TagKey, data: TagUpdate, options?: ChangeOptions): Promise<Tag>;
  delete(key: TagKey, options?: ChangeOptions): Promise<void>;
  list<Field extends TagField = TagField>(
    query: TagIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<TagWith, Field | TagRelations>>>;
  list(query: FieldsInText<TagIncludeQuery>, options?: CallOptions): Promise<Page<Partial<TagWith>>>;
  list<Field extends TagField = TagField>(
    query?: TagListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Tag, Field>>>;
  list(query: FieldsInText<TagListQuery>, options?: CallOptions): Promise<Page<Partial<Tag>>>;
  pages<Field extends TagField = TagField>(
    query: TagIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<TagWith, Field | TagRelations>>;
  pages(query: FieldsInText<TagIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<TagWith>>;
  pages<Field extends TagField = TagField>(
    query?: TagListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Tag, Field>>;
  pages(query: FieldsInText<TagListQuery>, options?: CallOptions): AsyncIterable<Partial<Tag>>;
  count(query?: TagCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: TagUpsert, options?: WriteOptions): Promise<Upserted<Tag>>;
  bulkCreate(input: TagBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Tag, TagKey>>;
  bulkUpdate(input: TagBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Tag, TagKey>>;
  bulkUpdate(input: TagBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: TagBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Tag, TagKey>>;
  bulkDelete(input: TagBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: TagBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Tag, TagKey>>;
  aggregate(input: TagAggregateQuery, options?: CallOptions): Promise<Groups<TagAggregateRow>>;
}
