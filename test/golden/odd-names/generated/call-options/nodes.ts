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
  CallOptions,
  CallOptionsAggregateQuery,
  CallOptionsAggregateRow,
  CallOptionsBulkCreate,
  CallOptionsBulkDelete,
  CallOptionsBulkDeleteWhere,
  CallOptionsBulkUpdate,
  CallOptionsBulkUpdateWhere,
  CallOptionsBulkUpsert,
  CallOptionsCountQuery,
  CallOptionsCreate,
  CallOptionsKey,
  CallOptionsListQuery,
  CallOptionsUpdate,
  CallOptionsUpsert,
} from "./types.js";

export const CallOptionsCreateNode: CreateNode<{ readonly data: CallOptionsCreate }, CallOptions> = {
  name: "CallOptionsCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const CallOptionsReadNode: ReadNode<{ readonly key: CallOptionsKey }, CallOptions | null> = {
  name: "CallOptionsReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const CallOptionsUpdateNode: UpdateNode<
  { readonly key: CallOptionsKey; readonly data: CallOptionsUpdate },
  CallOptions
> = {
  name: "CallOptionsUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const CallOptionsDeleteNode: DeleteNode<{ readonly key: CallOptionsKey }, void> = {
  name: "CallOptionsDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const CallOptionsListNode: ListNode<CallOptionsListQuery, Page<CallOptions>> = {
  name: "CallOptionsListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const CallOptionsCountNode: CountNode<CallOptionsCountQuery, number> = {
  name: "CallOptionsCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const CallOptionsUpsertNode: UpsertNode<CallOptionsUpsert, Upserted<CallOptions>> = {
  name: "CallOptionsUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const CallOptionsBulkCreateNode: BulkCreateNode<
  CallOptionsBulkCreate,
  BulkAnswer<CallOptions, CallOptionsKey>
> = {
  name: "CallOptionsBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const CallOptionsBulkUpdateNode: BulkUpdateNode<
  CallOptionsBulkUpdate | CallOptionsBulkUpdateWhere,
  BulkAnswer<CallOptions, CallOptionsKey> | CountsAnswer
> = {
  name: "CallOptionsBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const CallOptionsBulkDeleteNode: BulkDeleteNode<
  CallOptionsBulkDelete | CallOptionsBulkDeleteWhere,
  BulkAnswer<CallOptions, CallOptionsKey> | CountsAnswer
> = {
  name: "CallOptionsBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const CallOptionsBulkUpsertNode: BulkUpsertNode<
  CallOptionsBulkUpsert,
  BulkAnswer<CallOptions, CallOptionsKey>
> = {
  name: "CallOptionsBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const CallOptionsAggregateNode: AggregateNode<
  CallOptionsAggregateQuery,
  Groups<CallOptionsAggregateRow>
> = {
  name: "CallOptionsAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: CallOptionsCreateNode,
    read: CallOptionsReadNode,
    update: CallOptionsUpdateNode,
    delete: CallOptionsDeleteNode,
    list: CallOptionsListNode,
    count: CallOptionsCountNode,
    upsert: CallOptionsUpsertNode,
    bulkCreate: CallOptionsBulkCreateNode,
    bulkUpdate: CallOptionsBulkUpdateNode,
    bulkDelete: CallOptionsBulkDeleteNode,
    bulkUpsert: CallOptionsBulkUpsertNode,
    aggregate: CallOptionsAggregateNode,
  },
};
