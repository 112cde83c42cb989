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
  Page as PrewirePage,
  ReadNode,
  Resource,
  RestoreNode,
  UpdateNode,
  UpsertNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Page,
  PageAggregateQuery,
  PageAggregateRow,
  PageBulkCreate,
  PageBulkDelete,
  PageBulkDeleteWhere,
  PageBulkUpdate,
  PageBulkUpdateWhere,
  PageBulkUpsert,
  PageCountQuery,
  PageCreate,
  PageKey,
  PageListQuery,
  PageUpdate,
  PageUpsert,
} from "./types.js";

export const PageCreateNode: CreateNode<{ readonly data: PageCreate }, Page> = {
  name: "PageCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const PageReadNode: ReadNode<
  { readonly key: PageKey; readonly includeDeleted?: boolean },
  Page | null
> = {
  name: "PageReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const PageUpdateNode: UpdateNode<{ readonly key: PageKey; readonly data: PageUpdate }, Page> = {
  name: "PageUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const PageDeleteNode: DeleteNode<{ readonly key: PageKey }, void> = {
  name: "PageDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const PageRestoreNode: RestoreNode<{ readonly key: PageKey }, Page> = {
  name: "PageRestoreNode",
  operation: "restore",
  model,
};

export const PageListNode: ListNode<PageListQuery, PrewirePage<Page>> = {
  name: "PageListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const PageCountNode: CountNode<PageCountQuery, number> = {
  name: "PageCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const PageUpsertNode: UpsertNode<PageUpsert, Upserted<Page>> = {
  name: "PageUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const PageBulkCreateNode: BulkCreateNode<PageBulkCreate, BulkAnswer<Page, PageKey>> = {
  name: "PageBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PageBulkUpdateNode: BulkUpdateNode<
  PageBulkUpdate | PageBulkUpdateWhere,
  BulkAnswer<Page, PageKey> | CountsAnswer
> = {
  name: "PageBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const PageBulkDeleteNode: BulkDeleteNode<
  PageBulkDelete | PageBulkDeleteWhere,
  BulkAnswer<Page, PageKey> | CountsAnswer
> = {
  name: "PageBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const PageBulkUpsertNode: BulkUpsertNode<PageBulkUpsert, BulkAnswer<Page, PageKey>> = {
  name: "PageBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PageAggregateNode: AggregateNode<PageAggregateQuery, Groups<PageAggregateRow>> = {
  name: "PageAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: PageCreateNode,
    read: PageReadNode,
    update: PageUpdateNode,
    delete: PageDeleteNode,
    restore: PageRestoreNode,
    list: PageListNode,
    count: PageCountNode,
    upsert: PageUpsertNode,
    bulkCreate: PageBulkCreateNode,
    bulkUpdate: PageBulkUpdateNode,
    bulkDelete: PageBulkDeleteNode,
    bulkUpsert: PageBulkUpsertNode,
    aggregate: PageAggregateNode,
  },
};
