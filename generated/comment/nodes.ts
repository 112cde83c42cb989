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
  RestoreNode,
  UpdateNode,
  UpsertNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Comment,
  CommentAggregateQuery,
  CommentAggregateRow,
  CommentBulkCreate,
  CommentBulkDelete,
  CommentBulkDeleteWhere,
  CommentBulkUpdate,
  CommentBulkUpdateWhere,
  CommentBulkUpsert,
  CommentCountQuery,
  CommentCreateNested,
  CommentKey,
  CommentListQuery,
  CommentUpdate,
  CommentUpsert,
} from "./types.js";

export const CommentCreateNode: CreateNode<{ readonly data: CommentCreateNested }, Comment> = {
  name: "CommentCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const CommentReadNode: ReadNode<
  { readonly key: CommentKey; readonly includeDeleted?: boolean },
  Comment | null
> = {
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

export const CommentRestoreNode: RestoreNode<{ readonly key: CommentKey }, Comment> = {
  name: "CommentRestoreNode",
  operation: "restore",
  model,
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

export const CommentUpsertNode: UpsertNode<CommentUpsert, Upserted<Comment>> = {
  name: "CommentUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const CommentBulkCreateNode: BulkCreateNode<CommentBulkCreate, BulkAnswer<Comment, CommentKey>> = {
  name: "CommentBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const CommentBulkUpdateNode: BulkUpdateNode<
  CommentBulkUpdate | CommentBulkUpdateWhere,
  BulkAnswer<Comment, CommentKey> | CountsAnswer
> = {
  name: "CommentBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const CommentBulkDeleteNode: BulkDeleteNode<
  CommentBulkDelete | CommentBulkDeleteWhere,
  BulkAnswer<Comment, CommentKey> | CountsAnswer
> = {
  name: "CommentBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const CommentBulkUpsertNode: BulkUpsertNode<CommentBulkUpsert, BulkAnswer<Comment, CommentKey>> = {
  name: "CommentBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const CommentAggregateNode: AggregateNode<CommentAggregateQuery, Groups<CommentAggregateRow>> = {
  name: "CommentAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: CommentCreateNode,
    read: CommentReadNode,
    update: CommentUpdateNode,
    delete: CommentDeleteNode,
    restore: CommentRestoreNode,
    list: CommentListNode,
    count: CommentCountNode,
    upsert: CommentUpsertNode,
    bulkCreate: CommentBulkCreateNode,
    bulkUpdate: CommentBulkUpdateNode,
    bulkDelete: CommentBulkDeleteNode,
    bulkUpsert: CommentBulkUpsertNode,
    aggregate: CommentAggregateNode,
  },
};
