import type {
  CountNode,
  CreateNode,
  DeleteNode,
  ListNode,
  Page,
  ReadNode,
  Resource as PrewireResource,
  UpdateNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Resource,
  ResourceCountQuery,
  ResourceCreate,
  ResourceKey,
  ResourceListQuery,
  ResourceUpdate,
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

export const resource = {
  model,
  nodes: {
    create: ResourceCreateNode,
    read: ResourceReadNode,
    update: ResourceUpdateNode,
    delete: ResourceDeleteNode,
    list: ResourceListNode,
    count: ResourceCountNode,
  },
} as const satisfies PrewireResource;
