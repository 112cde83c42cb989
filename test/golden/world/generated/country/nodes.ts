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
  Country,
  CountryCountQuery,
  CountryCreate,
  CountryKey,
  CountryListQuery,
  CountryUpdate,
} from "./types.js";

export const CountryCreateNode: CreateNode<{ readonly data: CountryCreate }, Country> = {
  name: "CountryCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const CountryReadNode: ReadNode<{ readonly key: CountryKey }, Country | null> = {
  name: "CountryReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const CountryUpdateNode: UpdateNode<
  { readonly key: CountryKey; readonly data: CountryUpdate },
  Country
> = {
  name: "CountryUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const CountryDeleteNode: DeleteNode<{ readonly key: CountryKey }, void> = {
  name: "CountryDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const CountryListNode: ListNode<CountryListQuery, Page<Country>> = {
  name: "CountryListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const CountryCountNode: CountNode<CountryCountQuery, number> = {
  name: "CountryCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: CountryCreateNode,
    read: CountryReadNode,
    update: CountryUpdateNode,
    delete: CountryDeleteNode,
    list: CountryListNode,
    count: CountryCountNode,
  },
} as const satisfies Resource;
