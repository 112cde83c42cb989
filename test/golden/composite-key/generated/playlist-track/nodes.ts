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
  PlaylistTrack,
  PlaylistTrackCountQuery,
  PlaylistTrackCreate,
  PlaylistTrackKey,
  PlaylistTrackListQuery,
  PlaylistTrackUpdate,
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

export const resource = {
  model,
  nodes: {
    create: PlaylistTrackCreateNode,
    read: PlaylistTrackReadNode,
    update: PlaylistTrackUpdateNode,
    delete: PlaylistTrackDeleteNode,
    list: PlaylistTrackListNode,
    count: PlaylistTrackCountNode,
  },
} as const satisfies Resource;
