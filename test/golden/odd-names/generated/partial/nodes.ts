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
  Partial,
  PartialAggregateQuery,
  PartialAggregateRow,
  PartialBulkCreate,
  PartialBulkDelete,
  PartialBulkDeleteWhere,
  PartialBulkUpdate,
  PartialBulkUpdateWhere,
  PartialBulkUpsert,
  PartialCountQuery,
  PartialCreateNested,
  PartialKey,
  PartialListQuery,
  PartialUpdate,
  PartialUpsert,
} from "./types.js";

export const PartialCreateNode: CreateNode<{ readonly data: PartialCreateNested }, Partial> = {
  name: "PartialCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const PartialReadNode: ReadNode<{ readonly key: PartialKey }, Partial | null> = {
  name: "PartialReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const PartialUpdateNode: UpdateNode<
  { readonly key: PartialKey; readonly data: PartialUpdate },
  Partial
> = {
  name: "PartialUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const PartialDeleteNode: DeleteNode<{ readonly key: PartialKey }, void> = {
  name: "PartialDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const PartialListNode: ListNode<PartialListQuery, Page<Partial>> = {
  name: "PartialListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const PartialCountNode: CountNode<PartialCountQuery, number> = {
  name: "PartialCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const PartialUpsertNode: UpsertNode<PartialUpsert, Upserted<Partial>> = {
  name: "PartialUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const PartialBulkCreateNode: BulkCreateNode<PartialBulkCreate, BulkAnswer<Partial, PartialKey>> = {
  name: "PartialBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PartialBulkUpdateNode: BulkUpdateNode<
  PartialBulkUpdate | PartialBulkUpdateWhere,
  BulkAnswer<Partial, PartialKey> | CountsAnswer
> = {
  name: "PartialBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const PartialBulkDeleteNode: BulkDeleteNode<
  PartialBulkDelete | PartialBulkDeleteWhere,
  BulkAnswer<Partial, PartialKey> | CountsAnswer
> = {
  name: "PartialBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const PartialBulkUpsertNode: BulkUpsertNode<PartialBulkUpsert, BulkAnswer<Partial, PartialKey>> = {
  name: "PartialBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PartialAggregateNode: AggregateNode<PartialAggregateQuery, Groups<PartialAggregateRow>> = {
  name: "PartialAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: PartialCreateNode,
    read: PartialReadNode,
    update: PartialUpdateNode,
    delete: PartialDeleteNode,
    list: PartialListNode,
    count: PartialCountNode,
    upsert: PartialUpsertNode,
    bulkCreate: PartialBulkCreateNode,
    bulkUpdate: PartialBulkUpdateNode,
    bulkDelete: PartialBulkDeleteNode,
    bulkUpsert: PartialBulkUpsertNode,
    aggregate: PartialAggregateNode,
  },
};
