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
  Resource,
  ResourceAggregateQuery,
  ResourceAggregateRow,
  ResourceBulkCreate,
  ResourceBulkDelete,
  ResourceBulkDeleteWhere,
  ResourceBulkUpdate,
  ResourceBulkUpdateWhere,
  ResourceBulkUpsert,
  ResourceCountQuery,
  ResourceCreate,
  ResourceField,
  ResourceKey,
  ResourceListQuery,
  ResourceUpdate,
  ResourceUpsert,
} from "./types.js";

/** What can be done with resources, over the wire and in process alike. */
export interface ResourceOperations {
  create(data: ResourceCreate, options?: WriteOptions): Promise<Resource>;
  read(key: ResourceKey, options?: CallOptions): Promise<Resource | null>;
  update(key: ResourceKey, data: ResourceUpdate, options?: ChangeOptions): Promise<Resource>;
  delete(key: ResourceKey, options?: ChangeOptions): Promise<void>;
  list<Field extends ResourceField = ResourceField>(
    query?: ResourceListQuery<Field>,
    options?: CallOptions,
  ): Promise<Page<Pick<Resource, Field>>>;
  list(query: FieldsInText<ResourceListQuery>, options?: CallOptions): Promise<Page<Partial<Resource>>>;
  pages<Field extends ResourceField = ResourceField>(
    query?: ResourceListQuery<Field>,
    options?: CallOptions,
  ): AsyncIterable<Pick<Resource, Field>>;
  pages(query: FieldsInText<ResourceListQuery>, options?: CallOptions): AsyncIterable<Partial<Resource>>;
  count(query?: ResourceCountQuery, options?: CallOptions): Promise<number>;
  upsert(input: ResourceUpsert, options?: WriteOptions): Promise<Upserted<Resource>>;
  bulkCreate(input: ResourceBulkCreate, options?: WriteOptions): Promise<BulkAnswer<Resource, ResourceKey>>;
  bulkUpdate(input: ResourceBulkUpdate, options?: WriteOptions): Promise<BulkAnswer<Resource, ResourceKey>>;
  bulkUpdate(input: ResourceBulkUpdateWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkDelete(input: ResourceBulkDelete, options?: WriteOptions): Promise<BulkAnswer<Resource, ResourceKey>>;
  bulkDelete(input: ResourceBulkDeleteWhere, options?: WriteOptions): Promise<CountsAnswer>;
  bulkUpsert(input: ResourceBulkUpsert, options?: WriteOptions): Promise<BulkAnswer<Resource, ResourceKey>>;
  aggregate(input: ResourceAggregateQuery, options?: CallOptions): Promise<Groups<ResourceAggregateRow>>;
}
