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
  Attachment,
  AttachmentCountQuery,
  AttachmentCreate,
  AttachmentKey,
  AttachmentListQuery,
  AttachmentUpdate,
} from "./types.js";

export const AttachmentCreateNode: CreateNode<{ readonly data: AttachmentCreate }, Attachment> = {
  name: "AttachmentCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const AttachmentReadNode: ReadNode<{ readonly key: AttachmentKey }, Attachment | null> = {
  name: "AttachmentReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const AttachmentUpdateNode: UpdateNode<
  { readonly key: AttachmentKey; readonly data: AttachmentUpdate },
  Attachment
> = {
  name: "AttachmentUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const AttachmentDeleteNode: DeleteNode<{ readonly key: AttachmentKey }, void> = {
  name: "AttachmentDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const AttachmentListNode: ListNode<AttachmentListQuery, Page<Attachment>> = {
  name: "AttachmentListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const AttachmentCountNode: CountNode<AttachmentCountQuery, number> = {
  name: "AttachmentCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: AttachmentCreateNode,
    read: AttachmentReadNode,
    update: AttachmentUpdateNode,
    delete: AttachmentDeleteNode,
    list: AttachmentListNode,
    count: AttachmentCountNode,
  },
} as const satisfies Resource;
