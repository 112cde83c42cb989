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
  Ticket,
  TicketCountQuery,
  TicketCreate,
  TicketKey,
  TicketListQuery,
  TicketUpdate,
} from "./types.js";

export const TicketCreateNode: CreateNode<{ readonly data: TicketCreate }, Ticket> = {
  name: "TicketCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const TicketReadNode: ReadNode<{ readonly key: TicketKey }, Ticket | null> = {
  name: "TicketReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const TicketUpdateNode: UpdateNode<{ readonly key: TicketKey; readonly data: TicketUpdate }, Ticket> =
  {
    name: "TicketUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const TicketDeleteNode: DeleteNode<{ readonly key: TicketKey }, void> = {
  name: "TicketDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const TicketListNode: ListNode<TicketListQuery, Page<Ticket>> = {
  name: "TicketListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const TicketCountNode: CountNode<TicketCountQuery, number> = {
  name: "TicketCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: TicketCreateNode,
    read: TicketReadNode,
    update: TicketUpdateNode,
    delete: TicketDeleteNode,
    list: TicketListNode,
    count: TicketCountNode,
  },
} as const satisfies Resource;
