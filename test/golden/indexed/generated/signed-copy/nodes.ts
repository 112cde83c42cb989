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
  SignedCopy,
  SignedCopyAggregateQuery,
  SignedCopyAggregateRow,
  SignedCopyBulkCreate,
  SignedCopyBulkDelete,
  SignedCopyBulkDeleteWhere,
  SignedCopyBulkUpdate,
  SignedCopyBulkUpdateWhere,
  SignedCopyBulkUpsert,
  SignedCopyCountQuery,
  SignedCopyCreate,
  SignedCopyKey,
  SignedCopyListQuery,
  SignedCopyUpdate,
  SignedCopyUpsert,
} from "./types.js";

export const SignedCopyCreateNode: CreateNode<{ readonly data: SignedCopyCreate }, SignedCopy> = {
  name: "SignedCopyCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const SignedCopyReadNode: ReadNode<{ readonly key: SignedCopyKey }, SignedCopy | null> = {
  name: "SignedCopyReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const SignedCopyUpdateNode: UpdateNode<
  { readonly key: SignedCopyKey; readonly data: SignedCopyUpdate },
  SignedCopy
> = {
  name: "SignedCopyUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const SignedCopyDeleteNode: DeleteNode<{ readonly key: SignedCopyKey }, void> = {
  name: "SignedCopyDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const SignedCopyListNode: ListNode<SignedCopyListQuery, Page<SignedCopy>> = {
  name: "SignedCopyListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const SignedCopyCountNode: CountNode<SignedCopyCountQuery, number> = {
  name: "SignedCopyCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const SignedCopyUpsertNode: UpsertNode<SignedCopyUpsert, Upserted<SignedCopy>> = {
  name: "SignedCopyUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const SignedCopyBulkCreateNode: BulkCreateNode<
  SignedCopyBulkCreate,
  BulkAnswer<SignedCopy, SignedCopyKey>
> = {
  name: "SignedCopyBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const SignedCopyBulkUpdateNode: BulkUpdateNode<
  SignedCopyBulkUpdate | SignedCopyBulkUpdateWhere,
  BulkAnswer<SignedCopy, SignedCopyKey> | CountsAnswer
> = {
  name: "SignedCopyBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const SignedCopyBulkDeleteNode: BulkDeleteNode<
  SignedCopyBulkDelete | SignedCopyBulkDeleteWhere,
  BulkAnswer<SignedCopy, SignedCopyKey> | CountsAnswer
> = {
  name: "SignedCopyBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const SignedCopyBulkUpsertNode: BulkUpsertNode<
  SignedCopyBulkUpsert,
  BulkAnswer<SignedCopy, SignedCopyKey>
> = {
  name: "SignedCopyBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const SignedCopyAggregateNode: AggregateNode<
  SignedCopyAggregateQuery,
  Groups<SignedCopyAggregateRow>
> = {
  name: "SignedCopyAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: SignedCopyCreateNode,
    read: SignedCopyReadNode,
    update: SignedCopyUpdateNode,
    delete: SignedCopyDeleteNode,
    list: SignedCopyListNode,
    count: SignedCopyCountNode,
    upsert: SignedCopyUpsertNode,
    bulkCreate: SignedCopyBulkCreateNode,
    bulkUpdate: SignedCopyBulkUpdateNode,
    bulkDelete: SignedCopyBulkDeleteNode,
    bulkUpsert: SignedCopyBulkUpsertNode,
    aggregate: SignedCopyAggregateNode,
  },
};
