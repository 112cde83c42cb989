import type { BulkAnswer, CountsAnswer, Groups } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  BulkDeleteNode,
  BulkUpdateNode,
  CountNode,
  CreateNode,
  DeleteNode,
  ListNode,
  Page,
  ReadNode,
  Resource,
  UpdateNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Room,
  RoomAggregateQuery,
  RoomAggregateRow,
  RoomBulkCreate,
  RoomBulkDelete,
  RoomBulkDeleteWhere,
  RoomBulkUpdate,
  RoomBulkUpdateWhere,
  RoomCountQuery,
  RoomCreateNested,
  RoomKey,
  RoomListQuery,
  RoomUpdate,
} from "./types.js";

export const RoomCreateNode: CreateNode<{ readonly data: RoomCreateNested }, Room> = {
  name: "RoomCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const RoomReadNode: ReadNode<{ readonly key: RoomKey }, Room | null> = {
  name: "RoomReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const RoomUpdateNode: UpdateNode<{ readonly key: RoomKey; readonly data: RoomUpdate }, Room> = {
  name: "RoomUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const RoomDeleteNode: DeleteNode<{ readonly key: RoomKey }, void> = {
  name: "RoomDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const RoomListNode: ListNode<RoomListQuery, Page<Room>> = {
  name: "RoomListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const RoomCountNode: CountNode<RoomCountQuery, number> = {
  name: "RoomCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const RoomBulkCreateNode: BulkCreateNode<RoomBulkCreate, BulkAnswer<Room, RoomKey>> = {
  name: "RoomBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const RoomBulkUpdateNode: BulkUpdateNode<
  RoomBulkUpdate | RoomBulkUpdateWhere,
  BulkAnswer<Room, RoomKey> | CountsAnswer
> = {
  name: "RoomBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const RoomBulkDeleteNode: BulkDeleteNode<
  RoomBulkDelete | RoomBulkDeleteWhere,
  BulkAnswer<Room, RoomKey> | CountsAnswer
> = {
  name: "RoomBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const RoomAggregateNode: AggregateNode<RoomAggregateQuery, Groups<RoomAggregateRow>> = {
  name: "RoomAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: RoomCreateNode,
    read: RoomReadNode,
    update: RoomUpdateNode,
    delete: RoomDeleteNode,
    list: RoomListNode,
    count: RoomCountNode,
    bulkCreate: RoomBulkCreateNode,
    bulkUpdate: RoomBulkUpdateNode,
    bulkDelete: RoomBulkDeleteNode,
    aggregate: RoomAggregateNode,
  },
};
