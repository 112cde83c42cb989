import type {
  CountNode,
  CreateNode,
  DeleteNode,
  ListNode,
  Page as PrewirePage,
  ReadNode,
  Resource,
  UpdateNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type { Page, PageCountQuery, PageCreate, PageKey, PageListQuery, PageUpdate } from "./types.js";

export const PageCreateNode: CreateNode<{ readonly data: PageCreate }, Page> = {
  name: "PageCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const PageReadNode: ReadNode<{ readonly key: PageKey }, Page | null> = {
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

export const resource = {
  model,
  nodes: {
    create: PageCreateNode,
    read: PageReadNode,
    update: PageUpdateNode,
    delete: PageDeleteNode,
    list: PageListNode,
    count: PageCountNode,
  },
} as const satisfies Resource;
