import type {
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
  PlaylistCountQuery,
  PlaylistCreate,
  PlaylistKey,
  PlaylistListQuery,
  PlaylistUpdate,
} from "./types.js";

export const PlaylistCreateNode: CreateNode<{ readonly data: PlaylistCreate }, Playlist> = {
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

export const resource = {
  model,
  nodes: {
    create: PlaylistCreateNode,
    read: PlaylistReadNode,
    update: PlaylistUpdateNode,
    delete: PlaylistDeleteNode,
    list: PlaylistListNode,
    count: PlaylistCountNode,
  },
} as const satisfies Resource;
