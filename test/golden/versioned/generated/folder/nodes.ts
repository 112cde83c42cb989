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
  Folder,
  FolderAggregateQuery,
  FolderAggregateRow,
  FolderBulkCreate,
  FolderBulkDelete,
  FolderBulkDeleteWhere,
  FolderBulkUpdate,
  FolderBulkUpdateWhere,
  FolderBulkUpsert,
  FolderCountQuery,
  FolderCreateNested,
  FolderKey,
  FolderListQuery,
  FolderUpdate,
  FolderUpsert,
} from "./types.js";

export const FolderCreateNode: CreateNode<{ readonly data: FolderCreateNested }, Folder> = {
  name: "FolderCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const FolderReadNode: ReadNode<{ readonly key: FolderKey }, Folder | null> = {
  name: "FolderReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const FolderUpdateNode: UpdateNode<{ readonly key: FolderKey; readonly data: FolderUpdate }, Folder> =
  {
    name: "FolderUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const FolderDeleteNode: DeleteNode<{ readonly key: FolderKey }, void> = {
  name: "FolderDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const FolderListNode: ListNode<FolderListQuery, Page<Folder>> = {
  name: "FolderListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const FolderCountNode: CountNode<FolderCountQuery, number> = {
  name: "FolderCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const FolderUpsertNode: UpsertNode<FolderUpsert, Upserted<Folder>> = {
  name: "FolderUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const FolderBulkCreateNode: BulkCreateNode<FolderBulkCreate, BulkAnswer<Folder, FolderKey>> = {
  name: "FolderBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const FolderBulkUpdateNode: BulkUpdateNode<
  FolderBulkUpdate | FolderBulkUpdateWhere,
  BulkAnswer<Folder, FolderKey> | CountsAnswer
> = {
  name: "FolderBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const FolderBulkDeleteNode: BulkDeleteNode<
  FolderBulkDelete | FolderBulkDeleteWhere,
  BulkAnswer<Folder, FolderKey> | CountsAnswer
> = {
  name: "FolderBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const FolderBulkUpsertNode: BulkUpsertNode<FolderBulkUpsert, BulkAnswer<Folder, FolderKey>> = {
  name: "FolderBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const FolderAggregateNode: AggregateNode<FolderAggregateQuery, Groups<FolderAggregateRow>> = {
  name: "FolderAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: FolderCreateNode,
    read: FolderReadNode,
    update: FolderUpdateNode,
    delete: FolderDeleteNode,
    list: FolderListNode,
    count: FolderCountNode,
    upsert: FolderUpsertNode,
    bulkCreate: FolderBulkCreateNode,
    bulkUpdate: FolderBulkUpdateNode,
    bulkDelete: FolderBulkDeleteNode,
    bulkUpsert: FolderBulkUpsertNode,
    aggregate: FolderAggregateNode,
  },
};
