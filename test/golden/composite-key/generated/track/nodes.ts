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
import type { Track, TrackCountQuery, TrackCreate, TrackKey, TrackListQuery, TrackUpdate } from "./types.js";

export const TrackCreateNode: CreateNode<{ readonly data: TrackCreate }, Track> = {
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

export const resource = {
  model,
  nodes: {
    create: TrackCreateNode,
    read: TrackReadNode,
    update: TrackUpdateNode,
    delete: TrackDeleteNode,
    list: TrackListNode,
    count: TrackCountNode,
  },
} as const satisfies Resource;
