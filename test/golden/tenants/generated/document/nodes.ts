import type { BulkAnswer, CountsAnswer, Groups, History, HistoryQuery, Upserted } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  BulkDeleteNode,
  BulkUpdateNode,
  BulkUpsertNode,
  CountNode,
  CreateNode,
  DeleteNode,
  HistoryNode,
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
  Document,
  DocumentAggregateQuery,
  DocumentAggregateRow,
  DocumentBulkCreate,
  DocumentBulkDelete,
  DocumentBulkDeleteWhere,
  DocumentBulkUpdate,
  DocumentBulkUpdateWhere,
  DocumentBulkUpsert,
  DocumentCountQuery,
  DocumentCreateNested,
  DocumentKey,
  DocumentListQuery,
  DocumentUpdate,
  DocumentUpsert,
} from "./types.js";

export const DocumentCreateNode: CreateNode<{ readonly data: DocumentCreateNested }, Document> = {
  name: "DocumentCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const DocumentReadNode: ReadNode<
  { readonly key: DocumentKey; readonly includeDeleted?: boolean },
  Document | null
> = {
  name: "DocumentReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const DocumentUpdateNode: UpdateNode<
  { readonly key: DocumentKey; readonly data: DocumentUpdate },
  Document
> = {
  name: "DocumentUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const DocumentDeleteNode: DeleteNode<{ readonly key: DocumentKey }, void> = {
  name: "DocumentDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const DocumentRestoreNode: RestoreNode<{ readonly key: DocumentKey }, Document> = {
  name: "DocumentRestoreNode",
  operation: "restore",
  model,
};

export const DocumentHistoryNode: HistoryNode<
  { readonly key: DocumentKey } & HistoryQuery,
  History<Document>
> = {
  name: "DocumentHistoryNode",
  operation: "history",
  model,
};

export const DocumentListNode: ListNode<DocumentListQuery, Page<Document>> = {
  name: "DocumentListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const DocumentCountNode: CountNode<DocumentCountQuery, number> = {
  name: "DocumentCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const DocumentUpsertNode: UpsertNode<DocumentUpsert, Upserted<Document>> = {
  name: "DocumentUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const DocumentBulkCreateNode: BulkCreateNode<DocumentBulkCreate, BulkAnswer<Document, DocumentKey>> = {
  name: "DocumentBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const DocumentBulkUpdateNode: BulkUpdateNode<
  DocumentBulkUpdate | DocumentBulkUpdateWhere,
  BulkAnswer<Document, DocumentKey> | CountsAnswer
> = {
  name: "DocumentBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const DocumentBulkDeleteNode: BulkDeleteNode<
  DocumentBulkDelete | DocumentBulkDeleteWhere,
  BulkAnswer<Document, DocumentKey> | CountsAnswer
> = {
  name: "DocumentBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const DocumentBulkUpsertNode: BulkUpsertNode<DocumentBulkUpsert, BulkAnswer<Document, DocumentKey>> = {
  name: "DocumentBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const DocumentAggregateNode: AggregateNode<DocumentAggregateQuery, Groups<DocumentAggregateRow>> = {
  name: "DocumentAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: DocumentCreateNode,
    read: DocumentReadNode,
    update: DocumentUpdateNode,
    delete: DocumentDeleteNode,
    restore: DocumentRestoreNode,
    history: DocumentHistoryNode,
    list: DocumentListNode,
    count: DocumentCountNode,
    upsert: DocumentUpsertNode,
    bulkCreate: DocumentBulkCreateNode,
    bulkUpdate: DocumentBulkUpdateNode,
    bulkDelete: DocumentBulkDeleteNode,
    bulkUpsert: DocumentBulkUpsertNode,
    aggregate: DocumentAggregateNode,
  },
};
