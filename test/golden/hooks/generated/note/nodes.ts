import type { BulkAnswer, CountsAnswer, Groups } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  BulkDeleteNode,
  BulkUpdateNode,
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
  Note,
  NoteAggregateQuery,
  NoteAggregateRow,
  NoteBulkCreate,
  NoteBulkDelete,
  NoteBulkDeleteWhere,
  NoteBulkUpdate,
  NoteBulkUpdateWhere,
  NoteCountQuery,
  NoteCreate,
  NoteKey,
  NoteListQuery,
  NoteUpdate,
} from "./types.js";

export const NoteCreateNode: CreateNode<{ readonly data: NoteCreate }, Note> = {
  name: "NoteCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const NoteReadNode: ReadNode<{ readonly key: NoteKey }, Note | null> = {
  name: "NoteReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const NoteUpdateNode: UpdateNode<{ readonly key: NoteKey; readonly data: NoteUpdate }, Note> = {
  name: "NoteUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const NoteDeleteNode: DeleteNode<{ readonly key: NoteKey }, void> = {
  name: "NoteDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const NoteListNode: ListNode<NoteListQuery, Page<Note>> = {
  name: "NoteListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const NoteCountNode: CountNode<NoteCountQuery, number> = {
  name: "NoteCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const NoteBulkCreateNode: BulkCreateNode<NoteBulkCreate, BulkAnswer<Note, NoteKey>> = {
  name: "NoteBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const NoteBulkUpdateNode: BulkUpdateNode<
  NoteBulkUpdate | NoteBulkUpdateWhere,
  BulkAnswer<Note, NoteKey> | CountsAnswer
> = {
  name: "NoteBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const NoteBulkDeleteNode: BulkDeleteNode<
  NoteBulkDelete | NoteBulkDeleteWhere,
  BulkAnswer<Note, NoteKey> | CountsAnswer
> = {
  name: "NoteBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const NoteAggregateNode: AggregateNode<NoteAggregateQuery, Groups<NoteAggregateRow>> = {
  name: "NoteAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: NoteCreateNode,
    read: NoteReadNode,
    update: NoteUpdateNode,
    delete: NoteDeleteNode,
    list: NoteListNode,
    count: NoteCountNode,
    bulkCreate: NoteBulkCreateNode,
    bulkUpdate: NoteBulkUpdateNode,
    bulkDelete: NoteBulkDeleteNode,
    aggregate: NoteAggregateNode,
  },
};
