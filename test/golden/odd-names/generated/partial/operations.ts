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
  Partial as PrewirePartial,
  PartialAggregateQuery,
  PartialAggregateRow,
  PartialBulkCreate,
  PartialBulkDelete,
  PartialBulkDeleteWhere,
  PartialBulkUpdate,
  PartialBulkUpdateWhere,
  PartialBulkUpsert,
  PartialCountQuery,
  PartialCreateNested,
  PartialField,
  PartialInclude,
  PartialIncludeQuery,
  PartialKey,
  PartialListQuery,
  PartialRelations,
  PartialUpdate,
  PartialUpsert,
  PartialWith,
} from "./types.js";

/** What can be done with partials, over the wire and in process alike. */
export interface PartialOperations {
  create(data: PartialCreateNested, options?: WriteOptions): Promise<PrewirePartial>;
  read(key: PartialKey, options: IncludeOptions<PartialInclude>): Promise<PartialWith | null>;
  read(key: PartialKey, options?: CallOptions): Promise<PrewirePartial | null>;
  update(key: PartialKey, data: PartialUpdate, options?: ChangeOptions): Promise<PrewirePartial>;
  delete(key: PartialKey, options?: ChangeOptions): Promise<void>;
  list<Field extends PartialField = PartialField>(
    query: PartialIncludeQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PartialWith, Field | PartialRelations>>>;
  list(query: FieldsInText<PartialIncludeQuery>, options?: CallOptions): Promise<Page<Partial<PartialWith>>>;
  list<Field extends PartialField = PartialField>(
    query?: PartialListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<PrewirePartial, Field>>>;
  list(query: FieldsInText<PartialListQuery>, options?: CallOptions): Promise<Page<Partial<PrewirePartial>>>;
  pages<Field extends PartialField = PartialField>(
    query: PartialIncludeQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PartialWith, Field | PartialRelations>>;
  pages(query: FieldsInText<PartialIncludeQuery>, options?: CallOptions): AsyncIterable<Partial<PartialWith>>;
  pages<Field extends PartialField = PartialField>(
    query?: PartialListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<PrewirePartial, Field>>;
  pages(query: FieldsInText<PartialListQuery>, options?: CallOptions): AsyncIterable<Partial<PrewirePartial>>;
  count(query?: PartialCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: PartialUpsert, options?: WriteOptions): Promise<Upserted<PrewirePartial>>;
  bulkCreate(
    input: PartialBulkCreate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<PrewirePartial, PartialKey>>;
  bulkUpdate(
    input: PartialBulkUpdate,
    options?: WriteOptions,
  ): Promise<BulkAnswer<PrewirePartial, PartialKey>>;
  bulkUpdate(input: PartialBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(
    input: PartialBulkDelete,
    options?: WriteOptions,
  ): Promise<BulkAnswer<PrewirePartial, PartialKey>>;
  bulkDelete(input: PartialBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(
    input: PartialBulkUpsert,
    options?: WriteOptions,
  ): Promise<BulkAnswer<PrewirePartial, PartialKey>>;
  aggregate(input: PartialAggregateQuery, options?: CallOptions): Promise<Groups<PartialAggregateRow>>;
}
