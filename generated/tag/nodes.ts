import type {
  CountNode,
  CreateNode,
  DeleteNode,
  ListNode,
  Page,
  ReadNode,
  Resource,
  UpdateNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type { Tag, TagCountQuery, TagCreate, TagKey, TagListQuery, TagUpdate } from "./types.js";

export const TagCreateNode: CreateNode<{ readonly data: TagCreate }, Tag> = {
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

export const resource = {
  model,
  nodes: {
    create: TagCreateNode,
    read: TagReadNode,
    update: TagUpdateNode,
    delete: TagDeleteNode,
    list: TagListNode,
    count: TagCountNode,
  },
} as const satisfies Resource;
