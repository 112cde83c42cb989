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
  InternationalShipmentReconciliation,
  InternationalShipmentReconciliationCountQuery,
  InternationalShipmentReconciliationCreate,
  InternationalShipmentReconciliationKey,
  InternationalShipmentReconciliationListQuery,
  InternationalShipmentReconciliationUpdate,
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

export const resource = {
  model,
  nodes: {
    create: InternationalShipmentReconciliationCreateNode,
    read: InternationalShipmentReconciliationReadNode,
    update: InternationalShipmentReconciliationUpdateNode,
    delete: InternationalShipmentReconciliationDeleteNode,
    list: InternationalShipmentReconciliationListNode,
    count: InternationalShipmentReconciliationCountNode,
  },
} as const satisfies Resource;
