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
  Seat,
  SeatAggregateQuery,
  SeatAggregateRow,
  SeatBulkCreate,
  SeatBulkDelete,
  SeatBulkDeleteWhere,
  SeatBulkUpdate,
  SeatBulkUpdateWhere,
  SeatBulkUpsert,
  SeatCountQuery,
  SeatCreate,
  SeatKey,
  SeatListQuery,
  SeatUpdate,
  SeatUpsert,
} from "./types.js";

export const SeatCreateNode: CreateNode<{ readonly data: SeatCreate }, Seat> = {
  name: "SeatCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const SeatReadNode: ReadNode<{ readonly key: SeatKey }, Seat | null> = {
  name: "SeatReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const SeatUpdateNode: UpdateNode<{ readonly key: SeatKey; readonly data: SeatUpdate }, Seat> = {
  name: "SeatUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const SeatDeleteNode: DeleteNode<{ readonly key: SeatKey }, void> = {
  name: "SeatDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const SeatHistoryNode: HistoryNode<{ readonly key: SeatKey } & HistoryQuery, History<Seat>> = {
  name: "SeatHistoryNode",
  operation: "history",
  model,
};

export const SeatListNode: ListNode<SeatListQuery, Page<Seat>> = {
  name: "SeatListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const SeatCountNode: CountNode<SeatCountQuery, number> = {
  name: "SeatCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const SeatUpsertNode: UpsertNode<SeatUpsert, Upserted<Seat>> = {
  name: "SeatUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const SeatBulkCreateNode: BulkCreateNode<SeatBulkCreate, BulkAnswer<Seat, SeatKey>> = {
  name: "SeatBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const SeatBulkUpdateNode: BulkUpdateNode<
  SeatBulkUpdate | SeatBulkUpdateWhere,
  BulkAnswer<Seat, SeatKey> | CountsAnswer
> = {
  name: "SeatBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const SeatBulkDeleteNode: BulkDeleteNode<
  SeatBulkDelete | SeatBulkDeleteWhere,
  BulkAnswer<Seat, SeatKey> | CountsAnswer
> = {
  name: "SeatBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const SeatBulkUpsertNode: BulkUpsertNode<SeatBulkUpsert, BulkAnswer<Seat, SeatKey>> = {
  name: "SeatBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const SeatAggregateNode: AggregateNode<SeatAggregateQuery, Groups<SeatAggregateRow>> = {
  name: "SeatAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: SeatCreateNode,
    read: SeatReadNode,
    update: SeatUpdateNode,
    delete: SeatDeleteNode,
    history: SeatHistoryNode,
    list: SeatListNode,
    count: SeatCountNode,
    upsert: SeatUpsertNode,
    bulkCreate: SeatBulkCreateNode,
    bulkUpdate: SeatBulkUpdateNode,
    bulkDelete: SeatBulkDeleteNode,
    bulkUpsert: SeatBulkUpsertNode,
    aggregate: SeatAggregateNode,
  },
};
