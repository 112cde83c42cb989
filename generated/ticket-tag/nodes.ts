import type { BulkAnswer, CountsAnswer } from "prewire/client";
import type {
  BulkCreateNode,
  BulkDeleteNode,
  CountNode,
  CreateNode,
  DeleteNode,
  ListNode,
  Page,
  ReadNode,
  Resource,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  TicketTag,
  TicketTagBulkCreate,
  TicketTagBulkDelete,
  TicketTagBulkDeleteWhere,
  TicketTagCountQuery,
  TicketTagCreate,
  TicketTagKey,
  TicketTagListQuery,
} from "./types.js";

export const TicketTagCreateNode: CreateNode<{ readonly data: TicketTagCreate }, TicketTag> = {
  name: "TicketTagCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const TicketTagReadNode: ReadNode<{ readonly key: TicketTagKey }, TicketTag | null> = {
  name: "TicketTagReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const TicketTagDeleteNode: DeleteNode<{ readonly key: TicketTagKey }, void> = {
  name: "TicketTagDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const TicketTagListNode: ListNode<TicketTagListQuery, Page<TicketTag>> = {
  name: "TicketTagListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const TicketTagCountNode: CountNode<TicketTagCountQuery, number> = {
  name: "TicketTagCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const TicketTagBulkCreateNode: BulkCreateNode<
  TicketTagBulkCreate,
  BulkAnswer<TicketTag, TicketTagKey>
> = {
  name: "TicketTagBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TicketTagBulkDeleteNode: BulkDeleteNode<
  TicketTagBulkDelete | TicketTagBulkDeleteWhere,
  BulkAnswer<TicketTag, TicketTagKey> | CountsAnswer
> = {
  name: "TicketTagBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: TicketTagCreateNode,
    read: TicketTagReadNode,
    delete: TicketTagDeleteNode,
    list: TicketTagListNode,
    count: TicketTagCountNode,
    bulkCreate: TicketTagBulkCreateNode,
    bulkDelete: TicketTagBulkDeleteNode,
  },
};
