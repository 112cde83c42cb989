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
  Delete,
  DeleteCountQuery,
  DeleteCreate,
  DeleteKey,
  DeleteListQuery,
  DeleteUpdate,
} from "./types.js";

export const DeleteCreateNode: CreateNode<{ readonly data: DeleteCreate }, Delete> = {
  name: "DeleteCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const DeleteReadNode: ReadNode<{ readonly key: DeleteKey }, Delete | null> = {
  name: "DeleteReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const DeleteUpdateNode: UpdateNode<{ readonly key: DeleteKey; readonly data: DeleteUpdate }, Delete> =
  {
    name: "DeleteUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const DeleteDeleteNode: DeleteNode<{ readonly key: DeleteKey }, void> = {
  name: "DeleteDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const DeleteListNode: ListNode<DeleteListQuery, Page<Delete>> = {
  name: "DeleteListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const DeleteCountNode: CountNode<DeleteCountQuery, number> = {
  name: "DeleteCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: DeleteCreateNode,
    read: DeleteReadNode,
    update: DeleteUpdateNode,
    delete: DeleteDeleteNode,
    list: DeleteListNode,
    count: DeleteCountNode,
  },
} as const satisfies Resource;
