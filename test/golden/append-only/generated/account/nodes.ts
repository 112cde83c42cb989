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
  Account,
  AccountAggregateQuery,
  AccountAggregateRow,
  AccountBulkCreate,
  AccountBulkDelete,
  AccountBulkDeleteWhere,
  AccountBulkUpdate,
  AccountBulkUpdateWhere,
  AccountBulkUpsert,
  AccountCountQuery,
  AccountCreateNested,
  AccountKey,
  AccountListQuery,
  AccountUpdate,
  AccountUpsert,
} from "./types.js";

export const AccountCreateNode: CreateNode<{ readonly data: AccountCreateNested }, Account> = {
  name: "AccountCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const AccountReadNode: ReadNode<{ readonly key: AccountKey }, Account | null> = {
  name: "AccountReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const AccountUpdateNode: UpdateNode<
  { readonly key: AccountKey; readonly data: AccountUpdate },
  Account
> = {
  name: "AccountUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const AccountDeleteNode: DeleteNode<{ readonly key: AccountKey }, void> = {
  name: "AccountDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const AccountListNode: ListNode<AccountListQuery, Page<Account>> = {
  name: "AccountListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const AccountCountNode: CountNode<AccountCountQuery, number> = {
  name: "AccountCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const AccountUpsertNode: UpsertNode<AccountUpsert, Upserted<Account>> = {
  name: "AccountUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const AccountBulkCreateNode: BulkCreateNode<AccountBulkCreate, BulkAnswer<Account, AccountKey>> = {
  name: "AccountBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const AccountBulkUpdateNode: BulkUpdateNode<
  AccountBulkUpdate | AccountBulkUpdateWhere,
  BulkAnswer<Account, AccountKey> | CountsAnswer
> = {
  name: "AccountBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const AccountBulkDeleteNode: BulkDeleteNode<
  AccountBulkDelete | AccountBulkDeleteWhere,
  BulkAnswer<Account, AccountKey> | CountsAnswer
> = {
  name: "AccountBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const AccountBulkUpsertNode: BulkUpsertNode<AccountBulkUpsert, BulkAnswer<Account, AccountKey>> = {
  name: "AccountBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const AccountAggregateNode: AggregateNode<AccountAggregateQuery, Groups<AccountAggregateRow>> = {
  name: "AccountAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: AccountCreateNode,
    read: AccountReadNode,
    update: AccountUpdateNode,
    delete: AccountDeleteNode,
    list: AccountListNode,
    count: AccountCountNode,
    upsert: AccountUpsertNode,
    bulkCreate: AccountBulkCreateNode,
    bulkUpdate: AccountBulkUpdateNode,
    bulkDelete: AccountBulkDeleteNode,
    bulkUpsert: AccountBulkUpsertNode,
    aggregate: AccountAggregateNode,
  },
};
