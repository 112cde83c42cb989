import type { BulkAnswer, CountsAnswer, Groups, Upserted } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  BulkDeleteNode,
  BulkUpdateNode,
  BulkUpsertNode,
  CountNode,
  CreateNode,
  DeleteNode,
  ListNode,
  Page,
  ReadNode,
  Resource,
  UpdateNode,
  UpsertNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Country,
  CountryAggregateQuery,
  CountryAggregateRow,
  CountryBulkCreate,
  CountryBulkDelete,
  CountryBulkDeleteWhere,
  CountryBulkUpdate,
  CountryBulkUpdateWhere,
  CountryBulkUpsert,
  CountryCountQuery,
  CountryCreateNested,
  CountryKey,
  CountryListQuery,
  CountryUpdate,
  CountryUpsert,
} from "./types.js";

export const CountryCreateNode: CreateNode<{ readonly data: CountryCreateNested }, Country> = {
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

export const CountryUpsertNode: UpsertNode<CountryUpsert, Upserted<Country>> = {
  name: "CountryUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const CountryBulkCreateNode: BulkCreateNode<CountryBulkCreate, BulkAnswer<Country, CountryKey>> = {
  name: "CountryBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const CountryBulkUpdateNode: BulkUpdateNode<
  CountryBulkUpdate | CountryBulkUpdateWhere,
  BulkAnswer<Country, CountryKey> | CountsAnswer
> = {
  name: "CountryBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const CountryBulkDeleteNode: BulkDeleteNode<
  CountryBulkDelete | CountryBulkDeleteWhere,
  BulkAnswer<Country, CountryKey> | CountsAnswer
> = {
  name: "CountryBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const CountryBulkUpsertNode: BulkUpsertNode<CountryBulkUpsert, BulkAnswer<Country, CountryKey>> = {
  name: "CountryBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const CountryAggregateNode: AggregateNode<CountryAggregateQuery, Groups<CountryAggregateRow>> = {
  name: "CountryAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: CountryCreateNode,
    read: CountryReadNode,
    update: CountryUpdateNode,
    delete: CountryDeleteNode,
    list: CountryListNode,
    count: CountryCountNode,
    upsert: CountryUpsertNode,
    bulkCreate: CountryBulkCreateNode,
    bulkUpdate: CountryBulkUpdateNode,
    bulkDelete: CountryBulkDeleteNode,
    bulkUpsert: CountryBulkUpsertNode,
    aggregate: CountryAggregateNode,
  },
};
