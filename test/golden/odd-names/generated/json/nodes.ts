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
import type { Json, JsonCountQuery, JsonCreate, JsonKey, JsonListQuery, JsonUpdate } from "./types.js";

export const JsonCreateNode: CreateNode<{ readonly data: JsonCreate }, Json> = {
  name: "JsonCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const JsonReadNode: ReadNode<{ readonly key: JsonKey }, Json | null> = {
  name: "JsonReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const JsonUpdateNode: UpdateNode<{ readonly key: JsonKey; readonly data: JsonUpdate }, Json> = {
  name: "JsonUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const JsonDeleteNode: DeleteNode<{ readonly key: JsonKey }, void> = {
  name: "JsonDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const JsonListNode: ListNode<JsonListQuery, Page<Json>> = {
  name: "JsonListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const JsonCountNode: CountNode<JsonCountQuery, number> = {
  name: "JsonCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: JsonCreateNode,
    read: JsonReadNode,
    update: JsonUpdateNode,
    delete: JsonDeleteNode,
    list: JsonListNode,
    count: JsonCountNode,
  },
} as const satisfies Resource;
