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
  UpdateNode,
  UpsertNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Attachment,
  AttachmentAggregateQuery,
  AttachmentAggregateRow,
  AttachmentBulkCreate,
  AttachmentBulkDelete,
  AttachmentBulkDeleteWhere,
  AttachmentBulkUpdate,
  AttachmentBulkUpdateWhere,
  AttachmentBulkUpsert,
  AttachmentCountQuery,
  AttachmentCreate,
  AttachmentKey,
  AttachmentListQuery,
  AttachmentUpdate,
  AttachmentUpsert,
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

export const AttachmentUpsertNode: UpsertNode<AttachmentUpsert, Upserted<Attachment>> = {
  name: "AttachmentUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const AttachmentBulkCreateNode: BulkCreateNode<
  AttachmentBulkCreate,
  BulkAnswer<Attachment, AttachmentKey>
> = {
  name: "AttachmentBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const AttachmentBulkUpdateNode: BulkUpdateNode<
  AttachmentBulkUpdate | AttachmentBulkUpdateWhere,
  BulkAnswer<Attachment, AttachmentKey> | CountsAnswer
> = {
  name: "AttachmentBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const AttachmentBulkDeleteNode: BulkDeleteNode<
  AttachmentBulkDelete | AttachmentBulkDeleteWhere,
  BulkAnswer<Attachment, AttachmentKey> | CountsAnswer
> = {
  name: "AttachmentBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const AttachmentBulkUpsertNode: BulkUpsertNode<
  AttachmentBulkUpsert,
  BulkAnswer<Attachment, AttachmentKey>
> = {
  name: "AttachmentBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const AttachmentAggregateNode: AggregateNode<
  AttachmentAggregateQuery,
  Groups<AttachmentAggregateRow>
> = {
  name: "AttachmentAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: AttachmentCreateNode,
    read: AttachmentReadNode,
    update: AttachmentUpdateNode,
    delete: AttachmentDeleteNode,
    list: AttachmentListNode,
    count: AttachmentCountNode,
    upsert: AttachmentUpsertNode,
    bulkCreate: AttachmentBulkCreateNode,
    bulkUpdate: AttachmentBulkUpdateNode,
    bulkDelete: AttachmentBulkDeleteNode,
    bulkUpsert: AttachmentBulkUpsertNode,
    aggregate: AttachmentAggregateNode,
  },
};
