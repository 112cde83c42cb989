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
  Json,
  JsonAggregateQuery,
  JsonAggregateRow,
  JsonBulkCreate,
  JsonBulkDelete,
  JsonBulkDeleteWhere,
  JsonBulkUpdate,
  JsonBulkUpdateWhere,
  JsonBulkUpsert,
  JsonCountQuery,
  JsonCreate,
  JsonKey,
  JsonListQuery,
  JsonUpdate,
  JsonUpsert,
} from "./types.js";

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

export const JsonUpsertNode: UpsertNode<JsonUpsert, Upserted<Json>> = {
  name: "JsonUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const JsonBulkCreateNode: BulkCreateNode<JsonBulkCreate, BulkAnswer<Json, JsonKey>> = {
  name: "JsonBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const JsonBulkUpdateNode: BulkUpdateNode<
  JsonBulkUpdate | JsonBulkUpdateWhere,
  BulkAnswer<Json, JsonKey> | CountsAnswer
> = {
  name: "JsonBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const JsonBulkDeleteNode: BulkDeleteNode<
  JsonBulkDelete | JsonBulkDeleteWhere,
  BulkAnswer<Json, JsonKey> | CountsAnswer
> = {
  name: "JsonBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const JsonBulkUpsertNode: BulkUpsertNode<JsonBulkUpsert, BulkAnswer<Json, JsonKey>> = {
  name: "JsonBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const JsonAggregateNode: AggregateNode<JsonAggregateQuery, Groups<JsonAggregateRow>> = {
  name: "JsonAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: JsonCreateNode,
    read: JsonReadNode,
    update: JsonUpdateNode,
    delete: JsonDeleteNode,
    list: JsonListNode,
    count: JsonCountNode,
    upsert: JsonUpsertNode,
    bulkCreate: JsonBulkCreateNode,
    bulkUpdate: JsonBulkUpdateNode,
    bulkDelete: JsonBulkDeleteNode,
    bulkUpsert: JsonBulkUpsertNode,
    aggregate: JsonAggregateNode,
  },
};
