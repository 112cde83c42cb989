import type { BulkAnswer, CountsAnswer, Groups, History, HistoryQuery, Upserted } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  BulkDeleteNode,
  BulkUpdateNode,
  BulkUpsertNode,
  CountNode,
  CreateNode,
  DeleteNode,
  HistoryNode,
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
  Bill,
  BillAggregateQuery,
  BillAggregateRow,
  BillBulkCreate,
  BillBulkDelete,
  BillBulkDeleteWhere,
  BillBulkUpdate,
  BillBulkUpdateWhere,
  BillBulkUpsert,
  BillCountQuery,
  BillCreate,
  BillKey,
  BillListQuery,
  BillUpdate,
  BillUpsert,
} from "./types.js";

export const BillCreateNode: CreateNode<{ readonly data: BillCreate }, Bill> = {
  name: "BillCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const BillReadNode: ReadNode<{ readonly key: BillKey }, Bill | null> = {
  name: "BillReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const BillUpdateNode: UpdateNode<{ readonly key: BillKey; readonly data: BillUpdate }, Bill> = {
  name: "BillUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const BillDeleteNode: DeleteNode<{ readonly key: BillKey }, void> = {
  name: "BillDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const BillHistoryNode: HistoryNode<{ readonly key: BillKey } & HistoryQuery, History<Bill>> = {
  name: "BillHistoryNode",
  operation: "history",
  model,
};

export const BillListNode: ListNode<BillListQuery, Page<Bill>> = {
  name: "BillListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const BillCountNode: CountNode<BillCountQuery, number> = {
  name: "BillCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const BillUpsertNode: UpsertNode<BillUpsert, Upserted<Bill>> = {
  name: "BillUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const BillBulkCreateNode: BulkCreateNode<BillBulkCreate, BulkAnswer<Bill, BillKey>> = {
  name: "BillBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const BillBulkUpdateNode: BulkUpdateNode<
  BillBulkUpdate | BillBulkUpdateWhere,
  BulkAnswer<Bill, BillKey> | CountsAnswer
> = {
  name: "BillBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const BillBulkDeleteNode: BulkDeleteNode<
  BillBulkDelete | BillBulkDeleteWhere,
  BulkAnswer<Bill, BillKey> | CountsAnswer
> = {
  name: "BillBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const BillBulkUpsertNode: BulkUpsertNode<BillBulkUpsert, BulkAnswer<Bill, BillKey>> = {
  name: "BillBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const BillAggregateNode: AggregateNode<BillAggregateQuery, Groups<BillAggregateRow>> = {
  name: "BillAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: BillCreateNode,
    read: BillReadNode,
    update: BillUpdateNode,
    delete: BillDeleteNode,
    history: BillHistoryNode,
    list: BillListNode,
    count: BillCountNode,
    upsert: BillUpsertNode,
    bulkCreate: BillBulkCreateNode,
    bulkUpdate: BillBulkUpdateNode,
    bulkDelete: BillBulkDeleteNode,
    bulkUpsert: BillBulkUpsertNode,
    aggregate: BillAggregateNode,
  },
};
