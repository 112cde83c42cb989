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
import type { Order, OrderCountQuery, OrderCreate, OrderKey, OrderListQuery, OrderUpdate } from "./types.js";

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

export const resource = {
  model,
  nodes: {
    create: OrderCreateNode,
    read: OrderReadNode,
    update: OrderUpdateNode,
    delete: OrderDeleteNode,
    list: OrderListNode,
    count: OrderCountNode,
  },
} as const satisfies Resource;
