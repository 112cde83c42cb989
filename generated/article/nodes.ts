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
  Article,
  ArticleCountQuery,
  ArticleCreate,
  ArticleKey,
  ArticleListQuery,
  ArticleUpdate,
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

export const resource = {
  model,
  nodes: {
    create: ArticleCreateNode,
    read: ArticleReadNode,
    update: ArticleUpdateNode,
    delete: ArticleDeleteNode,
    list: ArticleListNode,
    count: ArticleCountNode,
  },
} as const satisfies Resource;
