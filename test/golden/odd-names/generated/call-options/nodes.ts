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
  CallOptions,
  CallOptionsCountQuery,
  CallOptionsCreate,
  CallOptionsKey,
  CallOptionsListQuery,
  CallOptionsUpdate,
} from "./types.js";

export const CallOptionsCreateNode: CreateNode<{ readonly data: CallOptionsCreate }, CallOptions> = {
  name: "CallOptionsCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const CallOptionsReadNode: ReadNode<{ readonly key: CallOptionsKey }, CallOptions | null> = {
  name: "CallOptionsReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const CallOptionsUpdateNode: UpdateNode<
  { readonly key: CallOptionsKey; readonly data: CallOptionsUpdate },
  CallOptions
> = {
  name: "CallOptionsUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const CallOptionsDeleteNode: DeleteNode<{ readonly key: CallOptionsKey }, void> = {
  name: "CallOptionsDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const CallOptionsListNode: ListNode<CallOptionsListQuery, Page<CallOptions>> = {
  name: "CallOptionsListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const CallOptionsCountNode: CountNode<CallOptionsCountQuery, number> = {
  name: "CallOptionsCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: CallOptionsCreateNode,
    read: CallOptionsReadNode,
    update: CallOptionsUpdateNode,
    delete: CallOptionsDeleteNode,
    list: CallOptionsListNode,
    count: CallOptionsCountNode,
  },
} as const satisfies Resource;
