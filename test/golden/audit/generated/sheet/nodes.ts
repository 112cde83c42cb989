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
  Sheet,
  SheetAggregateQuery,
  SheetAggregateRow,
  SheetBulkCreate,
  SheetBulkDelete,
  SheetBulkDeleteWhere,
  SheetBulkUpdate,
  SheetBulkUpdateWhere,
  SheetBulkUpsert,
  SheetCountQuery,
  SheetCreate,
  SheetKey,
  SheetListQuery,
  SheetUpdate,
  SheetUpsert,
} from "./types.js";

export const SheetCreateNode: CreateNode<{ readonly data: SheetCreate }, Sheet> = {
  name: "SheetCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const SheetReadNode: ReadNode<
  { readonly key: SheetKey; readonly includeDeleted?: boolean },
  Sheet | null
> = {
  name: "SheetReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const SheetUpdateNode: UpdateNode<{ readonly key: SheetKey; readonly data: SheetUpdate }, Sheet> = {
  name: "SheetUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const SheetDeleteNode: DeleteNode<{ readonly key: SheetKey }, void> = {
  name: "SheetDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const SheetRestoreNode: RestoreNode<{ readonly key: SheetKey }, Sheet> = {
  name: "SheetRestoreNode",
  operation: "restore",
  model,
};

export const SheetHistoryNode: HistoryNode<{ readonly key: SheetKey } & HistoryQuery, History<Sheet>> = {
  name: "SheetHistoryNode",
  operation: "history",
  model,
};

export const SheetListNode: ListNode<SheetListQuery, Page<Sheet>> = {
  name: "SheetListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const SheetCountNode: CountNode<SheetCountQuery, number> = {
  name: "SheetCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const SheetUpsertNode: UpsertNode<SheetUpsert, Upserted<Sheet>> = {
  name: "SheetUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const SheetBulkCreateNode: BulkCreateNode<SheetBulkCreate, BulkAnswer<Sheet, SheetKey>> = {
  name: "SheetBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const SheetBulkUpdateNode: BulkUpdateNode<
  SheetBulkUpdate | SheetBulkUpdateWhere,
  BulkAnswer<Sheet, SheetKey> | CountsAnswer
> = {
  name: "SheetBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const SheetBulkDeleteNode: BulkDeleteNode<
  SheetBulkDelete | SheetBulkDeleteWhere,
  BulkAnswer<Sheet, SheetKey> | CountsAnswer
> = {
  name: "SheetBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const SheetBulkUpsertNode: BulkUpsertNode<SheetBulkUpsert, BulkAnswer<Sheet, SheetKey>> = {
  name: "SheetBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const SheetAggregateNode: AggregateNode<SheetAggregateQuery, Groups<SheetAggregateRow>> = {
  name: "SheetAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: SheetCreateNode,
    read: SheetReadNode,
    update: SheetUpdateNode,
    delete: SheetDeleteNode,
    restore: SheetRestoreNode,
    history: SheetHistoryNode,
    list: SheetListNode,
    count: SheetCountNode,
    upsert: SheetUpsertNode,
    bulkCreate: SheetBulkCreateNode,
    bulkUpdate: SheetBulkUpdateNode,
    bulkDelete: SheetBulkDeleteNode,
    bulkUpsert: SheetBulkUpsertNode,
    aggregate: SheetAggregateNode,
  },
};
