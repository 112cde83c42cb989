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
  Remark,
  RemarkAggregateQuery,
  RemarkAggregateRow,
  RemarkBulkCreate,
  RemarkBulkDelete,
  RemarkBulkDeleteWhere,
  RemarkBulkUpdate,
  RemarkBulkUpdateWhere,
  RemarkBulkUpsert,
  RemarkCountQuery,
  RemarkCreate,
  RemarkKey,
  RemarkListQuery,
  RemarkUpdate,
  RemarkUpsert,
} from "./types.js";

export const RemarkCreateNode: CreateNode<{ readonly data: RemarkCreate }, Remark> = {
  name: "RemarkCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const RemarkReadNode: ReadNode<{ readonly key: RemarkKey }, Remark | null> = {
  name: "RemarkReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const RemarkUpdateNode: UpdateNode<{ readonly key: RemarkKey; readonly data: RemarkUpdate }, Remark> =
  {
    name: "RemarkUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const RemarkDeleteNode: DeleteNode<{ readonly key: RemarkKey }, void> = {
  name: "RemarkDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const RemarkHistoryNode: HistoryNode<{ readonly key: RemarkKey } & HistoryQuery, History<Remark>> = {
  name: "RemarkHistoryNode",
  operation: "history",
  model,
};

export const RemarkListNode: ListNode<RemarkListQuery, Page<Remark>> = {
  name: "RemarkListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const RemarkCountNode: CountNode<RemarkCountQuery, number> = {
  name: "RemarkCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const RemarkUpsertNode: UpsertNode<RemarkUpsert, Upserted<Remark>> = {
  name: "RemarkUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const RemarkBulkCreateNode: BulkCreateNode<RemarkBulkCreate, BulkAnswer<Remark, RemarkKey>> = {
  name: "RemarkBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const RemarkBulkUpdateNode: BulkUpdateNode<
  RemarkBulkUpdate | RemarkBulkUpdateWhere,
  BulkAnswer<Remark, RemarkKey> | CountsAnswer
> = {
  name: "RemarkBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const RemarkBulkDeleteNode: BulkDeleteNode<
  RemarkBulkDelete | RemarkBulkDeleteWhere,
  BulkAnswer<Remark, RemarkKey> | CountsAnswer
> = {
  name: "RemarkBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const RemarkBulkUpsertNode: BulkUpsertNode<RemarkBulkUpsert, BulkAnswer<Remark, RemarkKey>> = {
  name: "RemarkBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const RemarkAggregateNode: AggregateNode<RemarkAggregateQuery, Groups<RemarkAggregateRow>> = {
  name: "RemarkAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: RemarkCreateNode,
    read: RemarkReadNode,
    update: RemarkUpdateNode,
    delete: RemarkDeleteNode,
    history: RemarkHistoryNode,
    list: RemarkListNode,
    count: RemarkCountNode,
    upsert: RemarkUpsertNode,
    bulkCreate: RemarkBulkCreateNode,
    bulkUpdate: RemarkBulkUpdateNode,
    bulkDelete: RemarkBulkDeleteNode,
    bulkUpsert: RemarkBulkUpsertNode,
    aggregate: RemarkAggregateNode,
  },
};
