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
  Order,
  OrderAggregateQuery,
  OrderAggregateRow,
  OrderBulkCreate,
  OrderBulkDelete,
  OrderBulkDeleteWhere,
  OrderBulkUpdate,
  OrderBulkUpdateWhere,
  OrderBulkUpsert,
  OrderCountQuery,
  OrderCreate,
  OrderKey,
  OrderListQuery,
  OrderUpdate,
  OrderUpsert,
} from "./types.js";

export const OrderCreateNode: CreateNode<{ readonly data: OrderCreate }, Order> = {
  name: "OrderCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const OrderReadNode: ReadNode<{ readonly key: OrderKey }, Order | null> = {
  name: "OrderReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const OrderUpdateNode: UpdateNode<{ readonly key: OrderKey; readonly data: OrderUpdate }, Order> = {
  name: "OrderUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const OrderDeleteNode: DeleteNode<{ readonly key: OrderKey }, void> = {
  name: "OrderDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const OrderListNode: ListNode<OrderListQuery, Page<Order>> = {
  name: "OrderListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const OrderCountNode: CountNode<OrderCountQuery, number> = {
  name: "OrderCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const OrderUpsertNode: UpsertNode<OrderUpsert, Upserted<Order>> = {
  name: "OrderUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const OrderBulkCreateNode: BulkCreateNode<OrderBulkCreate, BulkAnswer<Order, OrderKey>> = {
  name: "OrderBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const OrderBulkUpdateNode: BulkUpdateNode<
  OrderBulkUpdate | OrderBulkUpdateWhere,
  BulkAnswer<Order, OrderKey> | CountsAnswer
> = {
  name: "OrderBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const OrderBulkDeleteNode: BulkDeleteNode<
  OrderBulkDelete | OrderBulkDeleteWhere,
  BulkAnswer<Order, OrderKey> | CountsAnswer
> = {
  name: "OrderBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const OrderBulkUpsertNode: BulkUpsertNode<OrderBulkUpsert, BulkAnswer<Order, OrderKey>> = {
  name: "OrderBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const OrderAggregateNode: AggregateNode<OrderAggregateQuery, Groups<OrderAggregateRow>> = {
  name: "OrderAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: OrderCreateNode,
    read: OrderReadNode,
    update: OrderUpdateNode,
    delete: OrderDeleteNode,
    list: OrderListNode,
    count: OrderCountNode,
    upsert: OrderUpsertNode,
    bulkCreate: OrderBulkCreateNode,
    bulkUpdate: OrderBulkUpdateNode,
    bulkDelete: OrderBulkDeleteNode,
    bulkUpsert: OrderBulkUpsertNode,
    aggregate: OrderAggregateNode,
  },
};
