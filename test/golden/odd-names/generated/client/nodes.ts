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
  Client,
  ClientCountQuery,
  ClientCreate,
  ClientKey,
  ClientListQuery,
  ClientUpdate,
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

export const resource = {
  model,
  nodes: {
    create: ClientCreateNode,
    read: ClientReadNode,
    update: ClientUpdateNode,
    delete: ClientDeleteNode,
    list: ClientListNode,
    count: ClientCountNode,
  },
} as const satisfies Resource;
