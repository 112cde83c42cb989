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
  Counter,
  CounterAggregateQuery,
  CounterAggregateRow,
  CounterBulkCreate,
  CounterBulkDelete,
  CounterBulkDeleteWhere,
  CounterBulkUpdate,
  CounterBulkUpdateWhere,
  CounterBulkUpsert,
  CounterCountQuery,
  CounterCreate,
  CounterKey,
  CounterListQuery,
  CounterUpdate,
  CounterUpsert,
} from "./types.js";

export const CounterCreateNode: CreateNode<{ readonly data: CounterCreate }, Counter> = {
  name: "CounterCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const CounterReadNode: ReadNode<{ readonly key: CounterKey }, Counter | null> = {
  name: "CounterReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const CounterUpdateNode: UpdateNode<
  { readonly key: CounterKey; readonly data: CounterUpdate },
  Counter
> = {
  name: "CounterUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const CounterDeleteNode: DeleteNode<{ readonly key: CounterKey }, void> = {
  name: "CounterDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const CounterListNode: ListNode<CounterListQuery, Page<Counter>> = {
  name: "CounterListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const CounterCountNode: CountNode<CounterCountQuery, number> = {
  name: "CounterCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const CounterUpsertNode: UpsertNode<CounterUpsert, Upserted<Counter>> = {
  name: "CounterUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const CounterBulkCreateNode: BulkCreateNode<CounterBulkCreate, BulkAnswer<Counter, CounterKey>> = {
  name: "CounterBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const CounterBulkUpdateNode: BulkUpdateNode<
  CounterBulkUpdate | CounterBulkUpdateWhere,
  BulkAnswer<Counter, CounterKey> | CountsAnswer
> = {
  name: "CounterBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const CounterBulkDeleteNode: BulkDeleteNode<
  CounterBulkDelete | CounterBulkDeleteWhere,
  BulkAnswer<Counter, CounterKey> | CountsAnswer
> = {
  name: "CounterBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const CounterBulkUpsertNode: BulkUpsertNode<CounterBulkUpsert, BulkAnswer<Counter, CounterKey>> = {
  name: "CounterBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const CounterAggregateNode: AggregateNode<CounterAggregateQuery, Groups<CounterAggregateRow>> = {
  name: "CounterAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: CounterCreateNode,
    read: CounterReadNode,
    update: CounterUpdateNode,
    delete: CounterDeleteNode,
    list: CounterListNode,
    count: CounterCountNode,
    upsert: CounterUpsertNode,
    bulkCreate: CounterBulkCreateNode,
    bulkUpdate: CounterBulkUpdateNode,
    bulkDelete: CounterBulkDeleteNode,
    bulkUpsert: CounterBulkUpsertNode,
    aggregate: CounterAggregateNode,
  },
};
