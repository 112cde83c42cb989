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
  Sample,
  SampleAggregateQuery,
  SampleAggregateRow,
  SampleBulkCreate,
  SampleBulkDelete,
  SampleBulkDeleteWhere,
  SampleBulkUpdate,
  SampleBulkUpdateWhere,
  SampleBulkUpsert,
  SampleCountQuery,
  SampleCreateNested,
  SampleKey,
  SampleListQuery,
  SampleUpdate,
  SampleUpsert,
} from "./types.js";

export const SampleCreateNode: CreateNode<{ readonly data: SampleCreateNested }, Sample> = {
  name: "SampleCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const SampleReadNode: ReadNode<{ readonly key: SampleKey }, Sample | null> = {
  name: "SampleReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const SampleUpdateNode: UpdateNode<{ readonly key: SampleKey; readonly data: SampleUpdate }, Sample> =
  {
    name: "SampleUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const SampleDeleteNode: DeleteNode<{ readonly key: SampleKey }, void> = {
  name: "SampleDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const SampleListNode: ListNode<SampleListQuery, Page<Sample>> = {
  name: "SampleListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const SampleCountNode: CountNode<SampleCountQuery, number> = {
  name: "SampleCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const SampleUpsertNode: UpsertNode<SampleUpsert, Upserted<Sample>> = {
  name: "SampleUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const SampleBulkCreateNode: BulkCreateNode<SampleBulkCreate, BulkAnswer<Sample, SampleKey>> = {
  name: "SampleBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const SampleBulkUpdateNode: BulkUpdateNode<
  SampleBulkUpdate | SampleBulkUpdateWhere,
  BulkAnswer<Sample, SampleKey> | CountsAnswer
> = {
  name: "SampleBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const SampleBulkDeleteNode: BulkDeleteNode<
  SampleBulkDelete | SampleBulkDeleteWhere,
  BulkAnswer<Sample, SampleKey> | CountsAnswer
> = {
  name: "SampleBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const SampleBulkUpsertNode: BulkUpsertNode<SampleBulkUpsert, BulkAnswer<Sample, SampleKey>> = {
  name: "SampleBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const SampleAggregateNode: AggregateNode<SampleAggregateQuery, Groups<SampleAggregateRow>> = {
  name: "SampleAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: SampleCreateNode,
    read: SampleReadNode,
    update: SampleUpdateNode,
    delete: SampleDeleteNode,
    list: SampleListNode,
    count: SampleCountNode,
    upsert: SampleUpsertNode,
    bulkCreate: SampleBulkCreateNode,
    bulkUpdate: SampleBulkUpdateNode,
    bulkDelete: SampleBulkDeleteNode,
    bulkUpsert: SampleBulkUpsertNode,
    aggregate: SampleAggregateNode,
  },
};
