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
  Resource,
  UpdateNode,
  UpsertNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
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
  TagKey,
  TagListQuery,
  TagUpdate,
  TagUpsert,
} from "./types.js";

export const TagCreateNode: CreateNode<{ readonly data: TagCreateNested }, Tag> = {
  name: "TagCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const TagReadNode: ReadNode<{ readonly key: TagKey }, Tag | null> = {
  name: "TagReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const TagUpdateNode: UpdateNode<{ readonly key: TagKey; readonly data: TagUpdate }, Tag> = {
  name: "TagUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const TagDeleteNode: DeleteNode<{ readonly key: TagKey }, void> = {
  name: "TagDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const TagListNode: ListNode<TagListQuery, Page<Tag>> = {
  name: "TagListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const TagCountNode: CountNode<TagCountQuery, number> = {
  name: "TagCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const TagUpsertNode: UpsertNode<TagUpsert, Upserted<Tag>> = {
  name: "TagUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const TagBulkCreateNode: BulkCreateNode<TagBulkCreate, BulkAnswer<Tag, TagKey>> = {
  name: "TagBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TagBulkUpdateNode: BulkUpdateNode<
  TagBulkUpdate | TagBulkUpdateWhere,
  BulkAnswer<Tag, TagKey> | CountsAnswer
> = {
  name: "TagBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const TagBulkDeleteNode: BulkDeleteNode<
  TagBulkDelete | TagBulkDeleteWhere,
  BulkAnswer<Tag, TagKey> | CountsAnswer
> = {
  name: "TagBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const TagBulkUpsertNode: BulkUpsertNode<TagBulkUpsert, BulkAnswer<Tag, TagKey>> = {
  name: "TagBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TagAggregateNode: AggregateNode<TagAggregateQuery, Groups<TagAggregateRow>> = {
  name: "TagAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: TagCreateNode,
    read: TagReadNode,
    update: TagUpdateNode,
    delete: TagDeleteNode,
    list: TagListNode,
    count: TagCountNode,
    upsert: TagUpsertNode,
    bulkCreate: TagBulkCreateNode,
    bulkUpdate: TagBulkUpdateNode,
    bulkDelete: TagBulkDeleteNode,
    bulkUpsert: TagBulkUpsertNode,
    aggregate: TagAggregateNode,
  },
};
