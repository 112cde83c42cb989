import type { BulkAnswer, Groups } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  CountNode,
  CreateNode,
  ListNode,
  Page,
  ReadNode,
  Resource,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Booking,
  BookingAggregateQuery,
  BookingAggregateRow,
  BookingBulkCreate,
  BookingCountQuery,
  BookingCreate,
  BookingKey,
  BookingListQuery,
} from "./types.js";

export const BookingCreateNode: CreateNode<{ readonly data: BookingCreate }, Booking> = {
  name: "BookingCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const BookingReadNode: ReadNode<{ readonly key: BookingKey }, Booking | null> = {
  name: "BookingReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const BookingListNode: ListNode<BookingListQuery, Page<Booking>> = {
  name: "BookingListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const BookingCountNode: CountNode<BookingCountQuery, number> = {
  name: "BookingCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const BookingBulkCreateNode: BulkCreateNode<BookingBulkCreate, BulkAnswer<Booking, BookingKey>> = {
  name: "BookingBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const BookingAggregateNode: AggregateNode<BookingAggregateQuery, Groups<BookingAggregateRow>> = {
  name: "BookingAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: BookingCreateNode,
    read: BookingReadNode,
    list: BookingListNode,
    count: BookingCountNode,
    bulkCreate: BookingBulkCreateNode,
    aggregate: BookingAggregateNode,
  },
};
