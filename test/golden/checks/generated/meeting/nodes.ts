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
  Meeting,
  MeetingAggregateQuery,
  MeetingAggregateRow,
  MeetingBulkCreate,
  MeetingBulkDelete,
  MeetingBulkDeleteWhere,
  MeetingBulkUpdate,
  MeetingBulkUpdateWhere,
  MeetingBulkUpsert,
  MeetingCountQuery,
  MeetingCreate,
  MeetingKey,
  MeetingListQuery,
  MeetingUpdate,
  MeetingUpsert,
} from "./types.js";

export const MeetingCreateNode: CreateNode<{ readonly data: MeetingCreate }, Meeting> = {
  name: "MeetingCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const MeetingReadNode: ReadNode<{ readonly key: MeetingKey }, Meeting | null> = {
  name: "MeetingReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const MeetingUpdateNode: UpdateNode<
  { readonly key: MeetingKey; readonly data: MeetingUpdate },
  Meeting
> = {
  name: "MeetingUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const MeetingDeleteNode: DeleteNode<{ readonly key: MeetingKey }, void> = {
  name: "MeetingDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const MeetingListNode: ListNode<MeetingListQuery, Page<Meeting>> = {
  name: "MeetingListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const MeetingCountNode: CountNode<MeetingCountQuery, number> = {
  name: "MeetingCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const MeetingUpsertNode: UpsertNode<MeetingUpsert, Upserted<Meeting>> = {
  name: "MeetingUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const MeetingBulkCreateNode: BulkCreateNode<MeetingBulkCreate, BulkAnswer<Meeting, MeetingKey>> = {
  name: "MeetingBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const MeetingBulkUpdateNode: BulkUpdateNode<
  MeetingBulkUpdate | MeetingBulkUpdateWhere,
  BulkAnswer<Meeting, MeetingKey> | CountsAnswer
> = {
  name: "MeetingBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const MeetingBulkDeleteNode: BulkDeleteNode<
  MeetingBulkDelete | MeetingBulkDeleteWhere,
  BulkAnswer<Meeting, MeetingKey> | CountsAnswer
> = {
  name: "MeetingBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const MeetingBulkUpsertNode: BulkUpsertNode<MeetingBulkUpsert, BulkAnswer<Meeting, MeetingKey>> = {
  name: "MeetingBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const MeetingAggregateNode: AggregateNode<MeetingAggregateQuery, Groups<MeetingAggregateRow>> = {
  name: "MeetingAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: MeetingCreateNode,
    read: MeetingReadNode,
    update: MeetingUpdateNode,
    delete: MeetingDeleteNode,
    list: MeetingListNode,
    count: MeetingCountNode,
    upsert: MeetingUpsertNode,
    bulkCreate: MeetingBulkCreateNode,
    bulkUpdate: MeetingBulkUpdateNode,
    bulkDelete: MeetingBulkDeleteNode,
    bulkUpsert: MeetingBulkUpsertNode,
    aggregate: MeetingAggregateNode,
  },
};
