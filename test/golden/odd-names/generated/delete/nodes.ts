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
  Delete,
  DeleteAggregateQuery,
  DeleteAggregateRow,
  DeleteBulkCreate,
  DeleteBulkDelete,
  DeleteBulkDeleteWhere,
  DeleteBulkUpdate,
  DeleteBulkUpdateWhere,
  DeleteBulkUpsert,
  DeleteCountQuery,
  DeleteCreate,
  DeleteKey,
  DeleteListQuery,
  DeleteUpdate,
  DeleteUpsert,
} from "./types.js";

export const DeleteCreateNode: CreateNode<{ readonly data: DeleteCreate }, Delete> = {
  name: "DeleteCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const DeleteReadNode: ReadNode<{ readonly key: DeleteKey }, Delete | null> = {
  name: "DeleteReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const DeleteUpdateNode: UpdateNode<{ readonly key: DeleteKey; readonly data: DeleteUpdate }, Delete> =
  {
    name: "DeleteUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const DeleteDeleteNode: DeleteNode<{ readonly key: DeleteKey }, void> = {
  name: "DeleteDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const DeleteListNode: ListNode<DeleteListQuery, Page<Delete>> = {
  name: "DeleteListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const DeleteCountNode: CountNode<DeleteCountQuery, number> = {
  name: "DeleteCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const DeleteUpsertNode: UpsertNode<DeleteUpsert, Upserted<Delete>> = {
  name: "DeleteUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const DeleteBulkCreateNode: BulkCreateNode<DeleteBulkCreate, BulkAnswer<Delete, DeleteKey>> = {
  name: "DeleteBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const DeleteBulkUpdateNode: BulkUpdateNode<
  DeleteBulkUpdate | DeleteBulkUpdateWhere,
  BulkAnswer<Delete, DeleteKey> | CountsAnswer
> = {
  name: "DeleteBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const DeleteBulkDeleteNode: BulkDeleteNode<
  DeleteBulkDelete | DeleteBulkDeleteWhere,
  BulkAnswer<Delete, DeleteKey> | CountsAnswer
> = {
  name: "DeleteBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const DeleteBulkUpsertNode: BulkUpsertNode<DeleteBulkUpsert, BulkAnswer<Delete, DeleteKey>> = {
  name: "DeleteBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const DeleteAggregateNode: AggregateNode<DeleteAggregateQuery, Groups<DeleteAggregateRow>> = {
  name: "DeleteAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: DeleteCreateNode,
    read: DeleteReadNode,
    update: DeleteUpdateNode,
    delete: DeleteDeleteNode,
    list: DeleteListNode,
    count: DeleteCountNode,
    upsert: DeleteUpsertNode,
    bulkCreate: DeleteBulkCreateNode,
    bulkUpdate: DeleteBulkUpdateNode,
    bulkDelete: DeleteBulkDeleteNode,
    bulkUpsert: DeleteBulkUpsertNode,
    aggregate: DeleteAggregateNode,
  },
};
