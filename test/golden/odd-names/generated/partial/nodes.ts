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
  Partial,
  PartialCountQuery,
  PartialCreate,
  PartialKey,
  PartialListQuery,
  PartialUpdate,
} from "./types.js";

export const PartialCreateNode: CreateNode<{ readonly data: PartialCreate }, Partial> = {
  name: "PartialCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const PartialReadNode: ReadNode<{ readonly key: PartialKey }, Partial | null> = {
  name: "PartialReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const PartialUpdateNode: UpdateNode<
  { readonly key: PartialKey; readonly data: PartialUpdate },
  Partial
> = {
  name: "PartialUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const PartialDeleteNode: DeleteNode<{ readonly key: PartialKey }, void> = {
  name: "PartialDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const PartialListNode: ListNode<PartialListQuery, Page<Partial>> = {
  name: "PartialListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const PartialCountNode: CountNode<PartialCountQuery, number> = {
  name: "PartialCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: PartialCreateNode,
    read: PartialReadNode,
    update: PartialUpdateNode,
    delete: PartialDeleteNode,
    list: PartialListNode,
    count: PartialCountNode,
  },
} as const satisfies Resource;
