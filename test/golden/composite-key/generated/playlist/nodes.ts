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
  Playlist,
  PlaylistAggregateQuery,
  PlaylistAggregateRow,
  PlaylistBulkCreate,
  PlaylistBulkDelete,
  PlaylistBulkDeleteWhere,
  PlaylistBulkUpdate,
  PlaylistBulkUpdateWhere,
  PlaylistCountQuery,
  PlaylistCreateNested,
  PlaylistKey,
  PlaylistListQuery,
  PlaylistUpdate,
} from "./types.js";

export const PlaylistCreateNode: CreateNode<{ readonly data: PlaylistCreateNested }, Playlist> = {
  name: "PlaylistCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const PlaylistReadNode: ReadNode<{ readonly key: PlaylistKey }, Playlist | null> = {
  name: "PlaylistReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const PlaylistUpdateNode: UpdateNode<
  { readonly key: PlaylistKey; readonly data: PlaylistUpdate },
  Playlist
> = {
  name: "PlaylistUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const PlaylistDeleteNode: DeleteNode<{ readonly key: PlaylistKey }, void> = {
  name: "PlaylistDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const PlaylistListNode: ListNode<PlaylistListQuery, Page<Playlist>> = {
  name: "PlaylistListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const PlaylistCountNode: CountNode<PlaylistCountQuery, number> = {
  name: "PlaylistCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const PlaylistBulkCreateNode: BulkCreateNode<PlaylistBulkCreate, BulkAnswer<Playlist, PlaylistKey>> = {
  name: "PlaylistBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PlaylistBulkUpdateNode: BulkUpdateNode<
  PlaylistBulkUpdate | PlaylistBulkUpdateWhere,
  BulkAnswer<Playlist, PlaylistKey> | CountsAnswer
> = {
  name: "PlaylistBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const PlaylistBulkDeleteNode: BulkDeleteNode<
  PlaylistBulkDelete | PlaylistBulkDeleteWhere,
  BulkAnswer<Playlist, PlaylistKey> | CountsAnswer
> = {
  name: "PlaylistBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const PlaylistAggregateNode: AggregateNode<PlaylistAggregateQuery, Groups<PlaylistAggregateRow>> = {
  name: "PlaylistAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: PlaylistCreateNode,
    read: PlaylistReadNode,
    update: PlaylistUpdateNode,
    delete: PlaylistDeleteNode,
    list: PlaylistListNode,
    count: PlaylistCountNode,
    bulkCreate: PlaylistBulkCreateNode,
    bulkUpdate: PlaylistBulkUpdateNode,
    bulkDelete: PlaylistBulkDeleteNode,
    aggregate: PlaylistAggregateNode,
  },
};
