import type {
  BulkAnswer,
  CallOptions,
  CountsAnswer,
  FieldsInText,
  Groups,
  Page,
  Upserted,
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
  create(data: ResourceCreate, options?: CallOptions): Promise<Resource>;
  read(key: ResourceKey, options?: CallOptions): Promise<Resource | null>;
  update(key: ResourceKey, data: ResourceUpdate, options?: CallOptions): Promise<Resource>;
  delete(key: ResourceKey, options?: CallOptions): Promise<void>;
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
  upsert(input: ResourceUpsert, options?: CallOptions): Promise<Upserted<Resource>>;
  bulkCreate(input: ResourceBulkCreate, options?: CallOptions): Promise<BulkAnswer<Resource, ResourceKey>>;
  bulkUpdate(input: ResourceBulkUpdate, options?: CallOptions): Promise<BulkAnswer<Resource, ResourceKey>>;
  bulkUpdate(input: ResourceBulkUpdateWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkDelete(input: ResourceBulkDelete, options?: CallOptions): Promise<BulkAnswer<Resource, ResourceKey>>;
  bulkDelete(input: ResourceBulkDeleteWhere, options?: CallOptions): Promise<CountsAnswer>;
  bulkUpsert(input: ResourceBulkUpsert, options?: CallOptions): Promise<BulkAnswer<Resource, ResourceKey>>;
  aggregate(input: ResourceAggregateQuery, options?: CallOptions): Promise<Groups<ResourceAggregateRow>>;
}
