import type { CallOptions, FieldsInText, Page } from "prewire/client";
import type {
  Resource,
  ResourceCountQuery,
  ResourceCreate,
  ResourceField,
  ResourceKey,
  ResourceListQuery,
  ResourceUpdate,
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
}
