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
  Label,
  LabelAggregateQuery,
  LabelAggregateRow,
  LabelBulkCreate,
  LabelBulkDelete,
  LabelBulkDeleteWhere,
  LabelBulkUpdate,
  LabelBulkUpdateWhere,
  LabelBulkUpsert,
  LabelCountQuery,
  LabelCreate,
  LabelKey,
  LabelListQuery,
  LabelUpdate,
  LabelUpsert,
} from "./types.js";

export const LabelCreateNode: CreateNode<{ readonly data: LabelCreate }, Label> = {
  name: "LabelCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const LabelReadNode: ReadNode<{ readonly key: LabelKey }, Label | null> = {
  name: "LabelReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const LabelUpdateNode: UpdateNode<{ readonly key: LabelKey; readonly data: LabelUpdate }, Label> = {
  name: "LabelUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const LabelDeleteNode: DeleteNode<{ readonly key: LabelKey }, void> = {
  name: "LabelDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const LabelListNode: ListNode<LabelListQuery, Page<Label>> = {
  name: "LabelListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const LabelCountNode: CountNode<LabelCountQuery, number> = {
  name: "LabelCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const LabelUpsertNode: UpsertNode<LabelUpsert, Upserted<Label>> = {
  name: "LabelUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const LabelBulkCreateNode: BulkCreateNode<LabelBulkCreate, BulkAnswer<Label, LabelKey>> = {
  name: "LabelBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const LabelBulkUpdateNode: BulkUpdateNode<
  LabelBulkUpdate | LabelBulkUpdateWhere,
  BulkAnswer<Label, LabelKey> | CountsAnswer
> = {
  name: "LabelBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const LabelBulkDeleteNode: BulkDeleteNode<
  LabelBulkDelete | LabelBulkDeleteWhere,
  BulkAnswer<Label, LabelKey> | CountsAnswer
> = {
  name: "LabelBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const LabelBulkUpsertNode: BulkUpsertNode<LabelBulkUpsert, BulkAnswer<Label, LabelKey>> = {
  name: "LabelBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const LabelAggregateNode: AggregateNode<LabelAggregateQuery, Groups<LabelAggregateRow>> = {
  name: "LabelAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: LabelCreateNode,
    read: LabelReadNode,
    update: LabelUpdateNode,
    delete: LabelDeleteNode,
    list: LabelListNode,
    count: LabelCountNode,
    upsert: LabelUpsertNode,
    bulkCreate: LabelBulkCreateNode,
    bulkUpdate: LabelBulkUpdateNode,
    bulkDelete: LabelBulkDeleteNode,
    bulkUpsert: LabelBulkUpsertNode,
    aggregate: LabelAggregateNode,
  },
};
