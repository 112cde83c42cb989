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
  Book,
  BookAggregateQuery,
  BookAggregateRow,
  BookBulkCreate,
  BookBulkDelete,
  BookBulkDeleteWhere,
  BookBulkUpdate,
  BookBulkUpdateWhere,
  BookBulkUpsert,
  BookCountQuery,
  BookCreateNested,
  BookKey,
  BookListQuery,
  BookUpdate,
  BookUpsert,
} from "./types.js";

export const BookCreateNode: CreateNode<{ readonly data: BookCreateNested }, Book> = {
  name: "BookCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const BookReadNode: ReadNode<{ readonly key: BookKey }, Book | null> = {
  name: "BookReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const BookUpdateNode: UpdateNode<{ readonly key: BookKey; readonly data: BookUpdate }, Book> = {
  name: "BookUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const BookDeleteNode: DeleteNode<{ readonly key: BookKey }, void> = {
  name: "BookDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const BookListNode: ListNode<BookListQuery, Page<Book>> = {
  name: "BookListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const BookCountNode: CountNode<BookCountQuery, number> = {
  name: "BookCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const BookUpsertNode: UpsertNode<BookUpsert, Upserted<Book>> = {
  name: "BookUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const BookBulkCreateNode: BulkCreateNode<BookBulkCreate, BulkAnswer<Book, BookKey>> = {
  name: "BookBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const BookBulkUpdateNode: BulkUpdateNode<
  BookBulkUpdate | BookBulkUpdateWhere,
  BulkAnswer<Book, BookKey> | CountsAnswer
> = {
  name: "BookBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const BookBulkDeleteNode: BulkDeleteNode<
  BookBulkDelete | BookBulkDeleteWhere,
  BulkAnswer<Book, BookKey> | CountsAnswer
> = {
  name: "BookBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const BookBulkUpsertNode: BulkUpsertNode<BookBulkUpsert, BulkAnswer<Book, BookKey>> = {
  name: "BookBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const BookAggregateNode: AggregateNode<BookAggregateQuery, Groups<BookAggregateRow>> = {
  name: "BookAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: BookCreateNode,
    read: BookReadNode,
    update: BookUpdateNode,
    delete: BookDeleteNode,
    list: BookListNode,
    count: BookCountNode,
    upsert: BookUpsertNode,
    bulkCreate: BookBulkCreateNode,
    bulkUpdate: BookBulkUpdateNode,
    bulkDelete: BookBulkDeleteNode,
    bulkUpsert: BookBulkUpsertNode,
    aggregate: BookAggregateNode,
  },
};
