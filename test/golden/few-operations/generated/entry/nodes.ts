import type { CreateNode, ListNode, Page, Resource } from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type { Entry, EntryCreate, EntryListQuery } from "./types.js";

export const EntryCreateNode: CreateNode<{ readonly data: EntryCreate }, Entry> = {
  name: "EntryCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const EntryListNode: ListNode<EntryListQuery, Page<Entry>> = {
  name: "EntryListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const resource: Resource = {
  model,
  nodes: {
    create: EntryCreateNode,
    list: EntryListNode,
  },
};
