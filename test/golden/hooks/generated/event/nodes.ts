import type { BulkAnswer, CountsAnswer, Groups } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  BulkDeleteNode,
  BulkUpdateNode,
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
  Event,
  EventAggregateQuery,
  EventAggregateRow,
  EventBulkCreate,
  EventBulkDelete,
  EventBulkDeleteWhere,
  EventBulkUpdate,
  EventBulkUpdateWhere,
  EventCountQuery,
  EventCreate,
  EventKey,
  EventListQuery,
  EventUpdate,
} from "./types.js";

export const EventCreateNode: CreateNode<{ readonly data: EventCreate }, Event> = {
  name: "EventCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const EventReadNode: ReadNode<{ readonly key: EventKey }, Event | null> = {
  name: "EventReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const EventUpdateNode: UpdateNode<{ readonly key: EventKey; readonly data: EventUpdate }, Event> = {
  name: "EventUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const EventDeleteNode: DeleteNode<{ readonly key: EventKey }, void> = {
  name: "EventDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const EventListNode: ListNode<EventListQuery, Page<Event>> = {
  name: "EventListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const EventCountNode: CountNode<EventCountQuery, number> = {
  name: "EventCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const EventBulkCreateNode: BulkCreateNode<EventBulkCreate, BulkAnswer<Event, EventKey>> = {
  name: "EventBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const EventBulkUpdateNode: BulkUpdateNode<
  EventBulkUpdate | EventBulkUpdateWhere,
  BulkAnswer<Event, EventKey> | CountsAnswer
> = {
  name: "EventBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const EventBulkDeleteNode: BulkDeleteNode<
  EventBulkDelete | EventBulkDeleteWhere,
  BulkAnswer<Event, EventKey> | CountsAnswer
> = {
  name: "EventBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const EventAggregateNode: AggregateNode<EventAggregateQuery, Groups<EventAggregateRow>> = {
  name: "EventAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: EventCreateNode,
    read: EventReadNode,
    update: EventUpdateNode,
    delete: EventDeleteNode,
    list: EventListNode,
    count: EventCountNode,
    bulkCreate: EventBulkCreateNode,
    bulkUpdate: EventBulkUpdateNode,
    bulkDelete: EventBulkDeleteNode,
    aggregate: EventAggregateNode,
  },
};
