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
  Article,
  ArticleAggregateQuery,
  ArticleAggregateRow,
  ArticleBulkCreate,
  ArticleBulkDelete,
  ArticleBulkDeleteWhere,
  ArticleBulkUpdate,
  ArticleBulkUpdateWhere,
  ArticleBulkUpsert,
  ArticleCountQuery,
  ArticleCreate,
  ArticleKey,
  ArticleListQuery,
  ArticleUpdate,
  ArticleUpsert,
} from "./types.js";

export const ArticleCreateNode: CreateNode<{ readonly data: ArticleCreate }, Article> = {
  name: "ArticleCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const ArticleReadNode: ReadNode<{ readonly key: ArticleKey }, Article | null> = {
  name: "ArticleReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const ArticleUpdateNode: UpdateNode<
  { readonly key: ArticleKey; readonly data: ArticleUpdate },
  Article
> = {
  name: "ArticleUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const ArticleDeleteNode: DeleteNode<{ readonly key: ArticleKey }, void> = {
  name: "ArticleDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const ArticleListNode: ListNode<ArticleListQuery, Page<Article>> = {
  name: "ArticleListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const ArticleCountNode: CountNode<ArticleCountQuery, number> = {
  name: "ArticleCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const ArticleUpsertNode: UpsertNode<ArticleUpsert, Upserted<Article>> = {
  name: "ArticleUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const ArticleBulkCreateNode: BulkCreateNode<ArticleBulkCreate, BulkAnswer<Article, ArticleKey>> = {
  name: "ArticleBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ArticleBulkUpdateNode: BulkUpdateNode<
  ArticleBulkUpdate | ArticleBulkUpdateWhere,
  BulkAnswer<Article, ArticleKey> | CountsAnswer
> = {
  name: "ArticleBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const ArticleBulkDeleteNode: BulkDeleteNode<
  ArticleBulkDelete | ArticleBulkDeleteWhere,
  BulkAnswer<Article, ArticleKey> | CountsAnswer
> = {
  name: "ArticleBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const ArticleBulkUpsertNode: BulkUpsertNode<ArticleBulkUpsert, BulkAnswer<Article, ArticleKey>> = {
  name: "ArticleBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ArticleAggregateNode: AggregateNode<ArticleAggregateQuery, Groups<ArticleAggregateRow>> = {
  name: "ArticleAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: ArticleCreateNode,
    read: ArticleReadNode,
    update: ArticleUpdateNode,
    delete: ArticleDeleteNode,
    list: ArticleListNode,
    count: ArticleCountNode,
    upsert: ArticleUpsertNode,
    bulkCreate: ArticleBulkCreateNode,
    bulkUpdate: ArticleBulkUpdateNode,
    bulkDelete: ArticleBulkDeleteNode,
    bulkUpsert: ArticleBulkUpsertNode,
    aggregate: ArticleAggregateNode,
  },
};
