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
  Track,
  TrackAggregateQuery,
  TrackAggregateRow,
  TrackBulkCreate,
  TrackBulkDelete,
  TrackBulkDeleteWhere,
  TrackBulkUpdate,
  TrackBulkUpdateWhere,
  TrackCountQuery,
  TrackCreateNested,
  TrackKey,
  TrackListQuery,
  TrackUpdate,
} from "./types.js";

export const TrackCreateNode: CreateNode<{ readonly data: TrackCreateNested }, Track> = {
  name: "TrackCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const TrackReadNode: ReadNode<{ readonly key: TrackKey }, Track | null> = {
  name: "TrackReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const TrackUpdateNode: UpdateNode<{ readonly key: TrackKey; readonly data: TrackUpdate }, Track> = {
  name: "TrackUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const TrackDeleteNode: DeleteNode<{ readonly key: TrackKey }, void> = {
  name: "TrackDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const TrackListNode: ListNode<TrackListQuery, Page<Track>> = {
  name: "TrackListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const TrackCountNode: CountNode<TrackCountQuery, number> = {
  name: "TrackCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const TrackBulkCreateNode: BulkCreateNode<TrackBulkCreate, BulkAnswer<Track, TrackKey>> = {
  name: "TrackBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TrackBulkUpdateNode: BulkUpdateNode<
  TrackBulkUpdate | TrackBulkUpdateWhere,
  BulkAnswer<Track, TrackKey> | CountsAnswer
> = {
  name: "TrackBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const TrackBulkDeleteNode: BulkDeleteNode<
  TrackBulkDelete | TrackBulkDeleteWhere,
  BulkAnswer<Track, TrackKey> | CountsAnswer
> = {
  name: "TrackBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const TrackAggregateNode: AggregateNode<TrackAggregateQuery, Groups<TrackAggregateRow>> = {
  name: "TrackAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: TrackCreateNode,
    read: TrackReadNode,
    update: TrackUpdateNode,
    delete: TrackDeleteNode,
    list: TrackListNode,
    count: TrackCountNode,
    bulkCreate: TrackBulkCreateNode,
    bulkUpdate: TrackBulkUpdateNode,
    bulkDelete: TrackBulkDeleteNode,
    aggregate: TrackAggregateNode,
  },
};
