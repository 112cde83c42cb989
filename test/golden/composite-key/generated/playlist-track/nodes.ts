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
  PlaylistTrack,
  PlaylistTrackAggregateQuery,
  PlaylistTrackAggregateRow,
  PlaylistTrackBulkCreate,
  PlaylistTrackBulkDelete,
  PlaylistTrackBulkDeleteWhere,
  PlaylistTrackBulkUpdate,
  PlaylistTrackBulkUpdateWhere,
  PlaylistTrackBulkUpsert,
  PlaylistTrackCountQuery,
  PlaylistTrackCreate,
  PlaylistTrackKey,
  PlaylistTrackListQuery,
  PlaylistTrackUpdate,
  PlaylistTrackUpsert,
} from "./types.js";

export const PlaylistTrackCreateNode: CreateNode<{ readonly data: PlaylistTrackCreate }, PlaylistTrack> = {
  name: "PlaylistTrackCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const PlaylistTrackReadNode: ReadNode<{ readonly key: PlaylistTrackKey }, PlaylistTrack | null> = {
  name: "PlaylistTrackReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const PlaylistTrackUpdateNode: UpdateNode<
  { readonly key: PlaylistTrackKey; readonly data: PlaylistTrackUpdate },
  PlaylistTrack
> = {
  name: "PlaylistTrackUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const PlaylistTrackDeleteNode: DeleteNode<{ readonly key: PlaylistTrackKey }, void> = {
  name: "PlaylistTrackDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const PlaylistTrackListNode: ListNode<PlaylistTrackListQuery, Page<PlaylistTrack>> = {
  name: "PlaylistTrackListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const PlaylistTrackCountNode: CountNode<PlaylistTrackCountQuery, number> = {
  name: "PlaylistTrackCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const PlaylistTrackUpsertNode: UpsertNode<PlaylistTrackUpsert, Upserted<PlaylistTrack>> = {
  name: "PlaylistTrackUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const PlaylistTrackBulkCreateNode: BulkCreateNode<
  PlaylistTrackBulkCreate,
  BulkAnswer<PlaylistTrack, PlaylistTrackKey>
> = {
  name: "PlaylistTrackBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PlaylistTrackBulkUpdateNode: BulkUpdateNode<
  PlaylistTrackBulkUpdate | PlaylistTrackBulkUpdateWhere,
  BulkAnswer<PlaylistTrack, PlaylistTrackKey> | CountsAnswer
> = {
  name: "PlaylistTrackBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const PlaylistTrackBulkDeleteNode: BulkDeleteNode<
  PlaylistTrackBulkDelete | PlaylistTrackBulkDeleteWhere,
  BulkAnswer<PlaylistTrack, PlaylistTrackKey> | CountsAnswer
> = {
  name: "PlaylistTrackBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const PlaylistTrackBulkUpsertNode: BulkUpsertNode<
  PlaylistTrackBulkUpsert,
  BulkAnswer<PlaylistTrack, PlaylistTrackKey>
> = {
  name: "PlaylistTrackBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PlaylistTrackAggregateNode: AggregateNode<
  PlaylistTrackAggregateQuery,
  Groups<PlaylistTrackAggregateRow>
> = {
  name: "PlaylistTrackAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: PlaylistTrackCreateNode,
    read: PlaylistTrackReadNode,
    update: PlaylistTrackUpdateNode,
    delete: PlaylistTrackDeleteNode,
    list: PlaylistTrackListNode,
    count: PlaylistTrackCountNode,
    upsert: PlaylistTrackUpsertNode,
    bulkCreate: PlaylistTrackBulkCreateNode,
    bulkUpdate: PlaylistTrackBulkUpdateNode,
    bulkDelete: PlaylistTrackBulkDeleteNode,
    bulkUpsert: PlaylistTrackBulkUpsertNode,
    aggregate: PlaylistTrackAggregateNode,
  },
};
