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
  Comment,
  CommentCountQuery,
  CommentCreate,
  CommentKey,
  CommentListQuery,
  CommentUpdate,
} from "./types.js";

export const CommentCreateNode: CreateNode<{ readonly data: CommentCreate }, Comment> = {
  name: "CommentCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const CommentReadNode: ReadNode<{ readonly key: CommentKey }, Comment | null> = {
  name: "CommentReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const CommentUpdateNode: UpdateNode<
  { readonly key: CommentKey; readonly data: CommentUpdate },
  Comment
> = {
  name: "CommentUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const CommentDeleteNode: DeleteNode<{ readonly key: CommentKey }, void> = {
  name: "CommentDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const CommentListNode: ListNode<CommentListQuery, Page<Comment>> = {
  name: "CommentListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const CommentCountNode: CountNode<CommentCountQuery, number> = {
  name: "CommentCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: CommentCreateNode,
    read: CommentReadNode,
    update: CommentUpdateNode,
    delete: CommentDeleteNode,
    list: CommentListNode,
    count: CommentCountNode,
  },
} as const satisfies Resource;
