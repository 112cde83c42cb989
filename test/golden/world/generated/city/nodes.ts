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
  City,
  CityAggregateQuery,
  CityAggregateRow,
  CityBulkCreate,
  CityBulkDelete,
  CityBulkDeleteWhere,
  CityBulkUpdate,
  CityBulkUpdateWhere,
  CityCountQuery,
  CityCreate,
  CityKey,
  CityListQuery,
  CityUpdate,
} from "./types.js";

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

export const CityBulkCreateNode: BulkCreateNode<CityBulkCreate, BulkAnswer<City, CityKey>> = {
  name: "CityBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const CityBulkUpdateNode: BulkUpdateNode<
  CityBulkUpdate | CityBulkUpdateWhere,
  BulkAnswer<City, CityKey> | CountsAnswer
> = {
  name: "CityBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const CityBulkDeleteNode: BulkDeleteNode<
  CityBulkDelete | CityBulkDeleteWhere,
  BulkAnswer<City, CityKey> | CountsAnswer
> = {
  name: "CityBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const CityAggregateNode: AggregateNode<CityAggregateQuery, Groups<CityAggregateRow>> = {
  name: "CityAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: CityCreateNode,
    read: CityReadNode,
    update: CityUpdateNode,
    delete: CityDeleteNode,
    list: CityListNode,
    count: CityCountNode,
    bulkCreate: CityBulkCreateNode,
    bulkUpdate: CityBulkUpdateNode,
    bulkDelete: CityBulkDeleteNode,
    aggregate: CityAggregateNode,
  },
};
