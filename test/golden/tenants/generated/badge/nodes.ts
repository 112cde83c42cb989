import type { CreateNode, ListNode, Page, ReadNode, Resource } from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type { Badge, BadgeCreate, BadgeKey, BadgeListQuery } from "./types.js";

export const BadgeCreateNode: CreateNode<{ readonly data: BadgeCreate }, Badge> = {
  name: "BadgeCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const BadgeReadNode: ReadNode<{ readonly key: BadgeKey }, Badge | null> = {
  name: "BadgeReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const BadgeListNode: ListNode<BadgeListQuery, Page<Badge>> = {
  name: "BadgeListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const resource: Resource = {
  model,
  nodes: {
    create: BadgeCreateNode,
    read: BadgeReadNode,
    list: BadgeListNode,
  },
};
