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
  InternationalShipmentReconciliation,
  InternationalShipmentReconciliationAggregateQuery,
  InternationalShipmentReconciliationAggregateRow,
  InternationalShipmentReconciliationBulkCreate,
  InternationalShipmentReconciliationBulkDelete,
  InternationalShipmentReconciliationBulkDeleteWhere,
  InternationalShipmentReconciliationBulkUpdate,
  InternationalShipmentReconciliationBulkUpdateWhere,
  InternationalShipmentReconciliationBulkUpsert,
  InternationalShipmentReconciliationCountQuery,
  InternationalShipmentReconciliationCreate,
  InternationalShipmentReconciliationKey,
  InternationalShipmentReconciliationListQuery,
  InternationalShipmentReconciliationUpdate,
  InternationalShipmentReconciliationUpsert,
} from "./types.js";

export const InternationalShipmentReconciliationCreateNode: CreateNode<
  { readonly data: InternationalShipmentReconciliationCreate },
  InternationalShipmentReconciliation
> = {
  name: "InternationalShipmentReconciliationCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const InternationalShipmentReconciliationReadNode: ReadNode<
  { readonly key: InternationalShipmentReconciliationKey },
  InternationalShipmentReconciliation | null
> = {
  name: "InternationalShipmentReconciliationReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const InternationalShipmentReconciliationUpdateNode: UpdateNode<
  {
    readonly key: InternationalShipmentReconciliationKey;
    readonly data: InternationalShipmentReconciliationUpdate;
  },
  InternationalShipmentReconciliation
> = {
  name: "InternationalShipmentReconciliationUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const InternationalShipmentReconciliationDeleteNode: DeleteNode<
  { readonly key: InternationalShipmentReconciliationKey },
  void
> = {
  name: "InternationalShipmentReconciliationDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const InternationalShipmentReconciliationListNode: ListNode<
  InternationalShipmentReconciliationListQuery,
  Page<InternationalShipmentReconciliation>
> = {
  name: "InternationalShipmentReconciliationListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const InternationalShipmentReconciliationCountNode: CountNode<
  InternationalShipmentReconciliationCountQuery,
  number
> = {
  name: "InternationalShipmentReconciliationCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const InternationalShipmentReconciliationUpsertNode: UpsertNode<
  InternationalShipmentReconciliationUpsert,
  Upserted<InternationalShipmentReconciliation>
> = {
  name: "InternationalShipmentReconciliationUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const InternationalShipmentReconciliationBulkCreateNode: BulkCreateNode<
  InternationalShipmentReconciliationBulkCreate,
  BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>
> = {
  name: "InternationalShipmentReconciliationBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const InternationalShipmentReconciliationBulkUpdateNode: BulkUpdateNode<
  InternationalShipmentReconciliationBulkUpdate | InternationalShipmentReconciliationBulkUpdateWhere,
  BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey> | CountsAnswer
> = {
  name: "InternationalShipmentReconciliationBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const InternationalShipmentReconciliationBulkDeleteNode: BulkDeleteNode<
  InternationalShipmentReconciliationBulkDelete | InternationalShipmentReconciliationBulkDeleteWhere,
  BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey> | CountsAnswer
> = {
  name: "InternationalShipmentReconciliationBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const InternationalShipmentReconciliationBulkUpsertNode: BulkUpsertNode<
  InternationalShipmentReconciliationBulkUpsert,
  BulkAnswer<InternationalShipmentReconciliation, InternationalShipmentReconciliationKey>
> = {
  name: "InternationalShipmentReconciliationBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const InternationalShipmentReconciliationAggregateNode: AggregateNode<
  InternationalShipmentReconciliationAggregateQuery,
  Groups<InternationalShipmentReconciliationAggregateRow>
> = {
  name: "InternationalShipmentReconciliationAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: InternationalShipmentReconciliationCreateNode,
    read: InternationalShipmentReconciliationReadNode,
    update: InternationalShipmentReconciliationUpdateNode,
    delete: InternationalShipmentReconciliationDeleteNode,
    list: InternationalShipmentReconciliationListNode,
    count: InternationalShipmentReconciliationCountNode,
    upsert: InternationalShipmentReconciliationUpsertNode,
    bulkCreate: InternationalShipmentReconciliationBulkCreateNode,
    bulkUpdate: InternationalShipmentReconciliationBulkUpdateNode,
    bulkDelete: InternationalShipmentReconciliationBulkDeleteNode,
    bulkUpsert: InternationalShipmentReconciliationBulkUpsertNode,
    aggregate: InternationalShipmentReconciliationAggregateNode,
  },
};
