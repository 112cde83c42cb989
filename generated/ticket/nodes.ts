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
  Ticket,
  TicketAggregateQuery,
  TicketAggregateRow,
  TicketBulkCreate,
  TicketBulkDelete,
  TicketBulkDeleteWhere,
  TicketBulkUpdate,
  TicketBulkUpdateWhere,
  TicketBulkUpsert,
  TicketCountQuery,
  TicketCreateNested,
  TicketKey,
  TicketListQuery,
  TicketUpdate,
  TicketUpsert,
} from "./types.js";

export const TicketCreateNode: CreateNode<{ readonly data: TicketCreateNested }, Ticket> = {
  name: "TicketCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const TicketReadNode: ReadNode<
  { readonly key: TicketKey; readonly includeDeleted?: boolean },
  Ticket | null
> = {
  name: "TicketReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const TicketUpdateNode: UpdateNode<{ readonly key: TicketKey; readonly data: TicketUpdate }, Ticket> =
  {
    name: "TicketUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const TicketDeleteNode: DeleteNode<{ readonly key: TicketKey }, void> = {
  name: "TicketDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const TicketRestoreNode: RestoreNode<{ readonly key: TicketKey }, Ticket> = {
  name: "TicketRestoreNode",
  operation: "restore",
  model,
};

export const TicketHistoryNode: HistoryNode<{ readonly key: TicketKey } & HistoryQuery, History<Ticket>> = {
  name: "TicketHistoryNode",
  operation: "history",
  model,
};

export const TicketListNode: ListNode<TicketListQuery, Page<Ticket>> = {
  name: "TicketListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const TicketCountNode: CountNode<TicketCountQuery, number> = {
  name: "TicketCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const TicketUpsertNode: UpsertNode<TicketUpsert, Upserted<Ticket>> = {
  name: "TicketUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const TicketBulkCreateNode: BulkCreateNode<TicketBulkCreate, BulkAnswer<Ticket, TicketKey>> = {
  name: "TicketBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TicketBulkUpdateNode: BulkUpdateNode<
  TicketBulkUpdate | TicketBulkUpdateWhere,
  BulkAnswer<Ticket, TicketKey> | CountsAnswer
> = {
  name: "TicketBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const TicketBulkDeleteNode: BulkDeleteNode<
  TicketBulkDelete | TicketBulkDeleteWhere,
  BulkAnswer<Ticket, TicketKey> | CountsAnswer
> = {
  name: "TicketBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const TicketBulkUpsertNode: BulkUpsertNode<TicketBulkUpsert, BulkAnswer<Ticket, TicketKey>> = {
  name: "TicketBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TicketAggregateNode: AggregateNode<TicketAggregateQuery, Groups<TicketAggregateRow>> = {
  name: "TicketAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: TicketCreateNode,
    read: TicketReadNode,
    update: TicketUpdateNode,
    delete: TicketDeleteNode,
    restore: TicketRestoreNode,
    history: TicketHistoryNode,
    list: TicketListNode,
    count: TicketCountNode,
    upsert: TicketUpsertNode,
    bulkCreate: TicketBulkCreateNode,
    bulkUpdate: TicketBulkUpdateNode,
    bulkDelete: TicketBulkDeleteNode,
    bulkUpsert: TicketBulkUpsertNode,
    aggregate: TicketAggregateNode,
  },
};
