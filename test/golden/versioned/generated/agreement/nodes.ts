import type { BulkAnswer, Groups } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
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
  Agreement,
  AgreementAggregateQuery,
  AgreementAggregateRow,
  AgreementBulkCreate,
  AgreementCountQuery,
  AgreementCreate,
  AgreementKey,
  AgreementListQuery,
  AgreementUpdate,
} from "./types.js";

export const AgreementCreateNode: CreateNode<{ readonly data: AgreementCreate }, Agreement> = {
  name: "AgreementCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const AgreementReadNode: ReadNode<{ readonly key: AgreementKey }, Agreement | null> = {
  name: "AgreementReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const AgreementUpdateNode: UpdateNode<
  { readonly key: AgreementKey; readonly data: AgreementUpdate },
  Agreement
> = {
  name: "AgreementUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const AgreementDeleteNode: DeleteNode<{ readonly key: AgreementKey }, void> = {
  name: "AgreementDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const AgreementListNode: ListNode<AgreementListQuery, Page<Agreement>> = {
  name: "AgreementListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const AgreementCountNode: CountNode<AgreementCountQuery, number> = {
  name: "AgreementCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const AgreementBulkCreateNode: BulkCreateNode<
  AgreementBulkCreate,
  BulkAnswer<Agreement, AgreementKey>
> = {
  name: "AgreementBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const AgreementAggregateNode: AggregateNode<AgreementAggregateQuery, Groups<AgreementAggregateRow>> = {
  name: "AgreementAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: AgreementCreateNode,
    read: AgreementReadNode,
    update: AgreementUpdateNode,
    delete: AgreementDeleteNode,
    list: AgreementListNode,
    count: AgreementCountNode,
    bulkCreate: AgreementBulkCreateNode,
    aggregate: AgreementAggregateNode,
  },
};
