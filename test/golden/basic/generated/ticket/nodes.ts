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
import { ticket } from "./model.js";
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
  model: ticket,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).ticketCreate,
};

export const TicketReadNode: ReadNode<{ readonly key: TicketKey }, Ticket | null> = {
  name: "TicketReadNode",
  operation: "read",
  model: ticket,
  statement: sql.read,
};

export const TicketUpdateNode: UpdateNode<{ readonly key: TicketKey; readonly data: TicketUpdate }, Ticket> =
  {
    name: "TicketUpdateNode",
    operation: "update",
    model: ticket,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).ticketUpdate,
  };

export const TicketDeleteNode: DeleteNode<{ readonly key: TicketKey }, void> = {
  name: "TicketDeleteNode",
  operation: "delete",
  model: ticket,
  statement: sql.remove,
};

export const TicketListNode: ListNode<TicketListQuery, Page<Ticket>> = {
  name: "TicketListNode",
  operation: "list",
  model: ticket,
  statement: sql.list,
};

export const TicketCountNode: CountNode<TicketCountQuery, number> = {
  name: "TicketCountNode",
  operation: "count",
  model: ticket,
  statement: sql.list,
};

export const resource = {
  model: ticket,
  nodes: {
    create: TicketCreateNode,
    read: TicketReadNode,
    update: TicketUpdateNode,
    delete: TicketDeleteNode,
    list: TicketListNode,
    count: TicketCountNode,
  },
} as const satisfies Resource;
