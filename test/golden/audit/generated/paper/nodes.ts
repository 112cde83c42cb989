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
  RestoreNode,
  UpdateNode,
  UpsertNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Paper,
  PaperAggregateQuery,
  PaperAggregateRow,
  PaperBulkCreate,
  PaperBulkDelete,
  PaperBulkDeleteWhere,
  PaperBulkUpdate,
  PaperBulkUpdateWhere,
  PaperBulkUpsert,
  PaperCountQuery,
  PaperCreateNested,
  PaperKey,
  PaperListQuery,
  PaperUpdate,
  PaperUpsert,
} from "./types.js";

export const PaperCreateNode: CreateNode<{ readonly data: PaperCreateNested }, Paper> = {
  name: "PaperCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const PaperReadNode: ReadNode<
  { readonly key: PaperKey; readonly includeDeleted?: boolean },
  Paper | null
> = {
  name: "PaperReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const PaperUpdateNode: UpdateNode<{ readonly key: PaperKey; readonly data: PaperUpdate }, Paper> = {
  name: "PaperUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const PaperDeleteNode: DeleteNode<{ readonly key: PaperKey }, void> = {
  name: "PaperDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const PaperRestoreNode: RestoreNode<{ readonly key: PaperKey }, Paper> = {
  name: "PaperRestoreNode",
  operation: "restore",
  model,
};

export const PaperHistoryNode: HistoryNode<{ readonly key: PaperKey } & HistoryQuery, History<Paper>> = {
  name: "PaperHistoryNode",
  operation: "history",
  model,
};

export const PaperListNode: ListNode<PaperListQuery, Page<Paper>> = {
  name: "PaperListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const PaperCountNode: CountNode<PaperCountQuery, number> = {
  name: "PaperCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const PaperUpsertNode: UpsertNode<PaperUpsert, Upserted<Paper>> = {
  name: "PaperUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const PaperBulkCreateNode: BulkCreateNode<PaperBulkCreate, BulkAnswer<Paper, PaperKey>> = {
  name: "PaperBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PaperBulkUpdateNode: BulkUpdateNode<
  PaperBulkUpdate | PaperBulkUpdateWhere,
  BulkAnswer<Paper, PaperKey> | CountsAnswer
> = {
  name: "PaperBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const PaperBulkDeleteNode: BulkDeleteNode<
  PaperBulkDelete | PaperBulkDeleteWhere,
  BulkAnswer<Paper, PaperKey> | CountsAnswer
> = {
  name: "PaperBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const PaperBulkUpsertNode: BulkUpsertNode<PaperBulkUpsert, BulkAnswer<Paper, PaperKey>> = {
  name: "PaperBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PaperAggregateNode: AggregateNode<PaperAggregateQuery, Groups<PaperAggregateRow>> = {
  name: "PaperAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: PaperCreateNode,
    read: PaperReadNode,
    update: PaperUpdateNode,
    delete: PaperDeleteNode,
    restore: PaperRestoreNode,
    history: PaperHistoryNode,
    list: PaperListNode,
    count: PaperCountNode,
    upsert: PaperUpsertNode,
    bulkCreate: PaperBulkCreateNode,
    bulkUpdate: PaperBulkUpdateNode,
    bulkDelete: PaperBulkDeleteNode,
    bulkUpsert: PaperBulkUpsertNode,
    aggregate: PaperAggregateNode,
  },
};
