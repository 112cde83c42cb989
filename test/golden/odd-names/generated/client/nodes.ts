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
  Client,
  ClientAggregateQuery,
  ClientAggregateRow,
  ClientBulkCreate,
  ClientBulkDelete,
  ClientBulkDeleteWhere,
  ClientBulkUpdate,
  ClientBulkUpdateWhere,
  ClientBulkUpsert,
  ClientCountQuery,
  ClientCreate,
  ClientKey,
  ClientListQuery,
  ClientUpdate,
  ClientUpsert,
} from "./types.js";

export const ClientCreateNode: CreateNode<{ readonly data: ClientCreate }, Client> = {
  name: "ClientCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const ClientReadNode: ReadNode<{ readonly key: ClientKey }, Client | null> = {
  name: "ClientReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const ClientUpdateNode: UpdateNode<{ readonly key: ClientKey; readonly data: ClientUpdate }, Client> =
  {
    name: "ClientUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const ClientDeleteNode: DeleteNode<{ readonly key: ClientKey }, void> = {
  name: "ClientDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const ClientListNode: ListNode<ClientListQuery, Page<Client>> = {
  name: "ClientListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const ClientCountNode: CountNode<ClientCountQuery, number> = {
  name: "ClientCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const ClientUpsertNode: UpsertNode<ClientUpsert, Upserted<Client>> = {
  name: "ClientUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const ClientBulkCreateNode: BulkCreateNode<ClientBulkCreate, BulkAnswer<Client, ClientKey>> = {
  name: "ClientBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ClientBulkUpdateNode: BulkUpdateNode<
  ClientBulkUpdate | ClientBulkUpdateWhere,
  BulkAnswer<Client, ClientKey> | CountsAnswer
> = {
  name: "ClientBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const ClientBulkDeleteNode: BulkDeleteNode<
  ClientBulkDelete | ClientBulkDeleteWhere,
  BulkAnswer<Client, ClientKey> | CountsAnswer
> = {
  name: "ClientBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const ClientBulkUpsertNode: BulkUpsertNode<ClientBulkUpsert, BulkAnswer<Client, ClientKey>> = {
  name: "ClientBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ClientAggregateNode: AggregateNode<ClientAggregateQuery, Groups<ClientAggregateRow>> = {
  name: "ClientAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: ClientCreateNode,
    read: ClientReadNode,
    update: ClientUpdateNode,
    delete: ClientDeleteNode,
    list: ClientListNode,
    count: ClientCountNode,
    upsert: ClientUpsertNode,
    bulkCreate: ClientBulkCreateNode,
    bulkUpdate: ClientBulkUpdateNode,
    bulkDelete: ClientBulkDeleteNode,
    bulkUpsert: ClientBulkUpsertNode,
    aggregate: ClientAggregateNode,
  },
};
