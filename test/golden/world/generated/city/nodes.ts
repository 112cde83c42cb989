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
import type { City, CityCountQuery, CityCreate, CityKey, CityListQuery, CityUpdate } from "./types.js";

export const CityCreateNode: CreateNode<{ readonly data: CityCreate }, City> = {
  name: "CityCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const CityReadNode: ReadNode<{ readonly key: CityKey }, City | null> = {
  name: "CityReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const CityUpdateNode: UpdateNode<{ readonly key: CityKey; readonly data: CityUpdate }, City> = {
  name: "CityUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const CityDeleteNode: DeleteNode<{ readonly key: CityKey }, void> = {
  name: "CityDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const CityListNode: ListNode<CityListQuery, Page<City>> = {
  name: "CityListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const CityCountNode: CountNode<CityCountQuery, number> = {
  name: "CityCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: CityCreateNode,
    read: CityReadNode,
    update: CityUpdateNode,
    delete: CityDeleteNode,
    list: CityListNode,
    count: CityCountNode,
  },
} as const satisfies Resource;
