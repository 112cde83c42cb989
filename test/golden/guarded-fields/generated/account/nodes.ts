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
  Account,
  AccountCountQuery,
  AccountCreate,
  AccountKey,
  AccountListQuery,
  AccountUpdate,
} from "./types.js";

export const AccountCreateNode: CreateNode<{ readonly data: AccountCreate }, Account> = {
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

export const resource = {
  model,
  nodes: {
    create: AccountCreateNode,
    read: AccountReadNode,
    update: AccountUpdateNode,
    delete: AccountDeleteNode,
    list: AccountListNode,
    count: AccountCountNode,
  },
} as const satisfies Resource;
