import type { BulkAnswer, Groups, History, HistoryQuery } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  CountNode,
  CreateNode,
  HistoryNode,
  ListNode,
  Page,
  ReadNode,
  Resource,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Event,
  EventAggregateQuery,
  EventAggregateRow,
  EventBulkCreate,
  EventCountQuery,
  EventCreate,
  EventKey,
  EventListQuery,
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

export const EventHistoryNode: HistoryNode<{ readonly key: EventKey } & HistoryQuery, History<Event>> = {
  name: "EventHistoryNode",
  operation: "history",
  model,
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
    history: EventHistoryNode,
    list: EventListNode,
    count: EventCountNode,
    bulkCreate: EventBulkCreateNode,
    aggregate: EventAggregateNode,
  },
};
