import type { BulkAnswer, CountsAnswer, Groups, Upserted } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  BulkDeleteNode,
  BulkUpdateNode,
  BulkUpsertNode,
  CountNode,
  CreateNode,
  DeleteNode,
  ListNode,
  Page,
  ReadNode,
  Resource as PrewireResource,
  UpdateNode,
  UpsertNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
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
  ResourceKey,
  ResourceListQuery,
  ResourceUpdate,
  ResourceUpsert,
} from "./types.js";

export const ResourceCreateNode: CreateNode<{ readonly data: ResourceCreate }, Resource> = {
  name: "ResourceCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const ResourceReadNode: ReadNode<{ readonly key: ResourceKey }, Resource | null> = {
  name: "ResourceReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const ResourceUpdateNode: UpdateNode<
  { readonly key: ResourceKey; readonly data: ResourceUpdate },
  Resource
> = {
  name: "ResourceUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const ResourceDeleteNode: DeleteNode<{ readonly key: ResourceKey }, void> = {
  name: "ResourceDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const ResourceListNode: ListNode<ResourceListQuery, Page<Resource>> = {
  name: "ResourceListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const ResourceCountNode: CountNode<ResourceCountQuery, number> = {
  name: "ResourceCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const ResourceUpsertNode: UpsertNode<ResourceUpsert, Upserted<Resource>> = {
  name: "ResourceUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const ResourceBulkCreateNode: BulkCreateNode<ResourceBulkCreate, BulkAnswer<Resource, ResourceKey>> = {
  name: "ResourceBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ResourceBulkUpdateNode: BulkUpdateNode<
  ResourceBulkUpdate | ResourceBulkUpdateWhere,
  BulkAnswer<Resource, ResourceKey> | CountsAnswer
> = {
  name: "ResourceBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const ResourceBulkDeleteNode: BulkDeleteNode<
  ResourceBulkDelete | ResourceBulkDeleteWhere,
  BulkAnswer<Resource, ResourceKey> | CountsAnswer
> = {
  name: "ResourceBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const ResourceBulkUpsertNode: BulkUpsertNode<ResourceBulkUpsert, BulkAnswer<Resource, ResourceKey>> = {
  name: "ResourceBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ResourceAggregateNode: AggregateNode<ResourceAggregateQuery, Groups<ResourceAggregateRow>> = {
  name: "ResourceAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: PrewireResource = {
  model,
  nodes: {
    create: ResourceCreateNode,
    read: ResourceReadNode,
    update: ResourceUpdateNode,
    delete: ResourceDeleteNode,
    list: ResourceListNode,
    count: ResourceCountNode,
    upsert: ResourceUpsertNode,
    bulkCreate: ResourceBulkCreateNode,
    bulkUpdate: ResourceBulkUpdateNode,
    bulkDelete: ResourceBulkDeleteNode,
    bulkUpsert: ResourceBulkUpsertNode,
    aggregate: ResourceAggregateNode,
  },
};
