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
  RestoreNode,
  UpdateNode,
  UpsertNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  User,
  UserAggregateQuery,
  UserAggregateRow,
  UserBulkCreate,
  UserBulkDelete,
  UserBulkDeleteWhere,
  UserBulkUpdate,
  UserBulkUpdateWhere,
  UserBulkUpsert,
  UserCountQuery,
  UserCreateNested,
  UserKey,
  UserListQuery,
  UserUpdate,
  UserUpsert,
} from "./types.js";

export const UserCreateNode: CreateNode<{ readonly data: UserCreateNested }, User> = {
  name: "UserCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const UserReadNode: ReadNode<
  { readonly key: UserKey; readonly includeDeleted?: boolean },
  User | null
> = {
  name: "UserReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const UserUpdateNode: UpdateNode<{ readonly key: UserKey; readonly data: UserUpdate }, User> = {
  name: "UserUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const UserDeleteNode: DeleteNode<{ readonly key: UserKey }, void> = {
  name: "UserDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const UserRestoreNode: RestoreNode<{ readonly key: UserKey }, User> = {
  name: "UserRestoreNode",
  operation: "restore",
  model,
};

export const UserListNode: ListNode<UserListQuery, Page<User>> = {
  name: "UserListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const UserCountNode: CountNode<UserCountQuery, number> = {
  name: "UserCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const UserUpsertNode: UpsertNode<UserUpsert, Upserted<User>> = {
  name: "UserUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const UserBulkCreateNode: BulkCreateNode<UserBulkCreate, BulkAnswer<User, UserKey>> = {
  name: "UserBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const UserBulkUpdateNode: BulkUpdateNode<
  UserBulkUpdate | UserBulkUpdateWhere,
  BulkAnswer<User, UserKey> | CountsAnswer
> = {
  name: "UserBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const UserBulkDeleteNode: BulkDeleteNode<
  UserBulkDelete | UserBulkDeleteWhere,
  BulkAnswer<User, UserKey> | CountsAnswer
> = {
  name: "UserBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const UserBulkUpsertNode: BulkUpsertNode<UserBulkUpsert, BulkAnswer<User, UserKey>> = {
  name: "UserBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const UserAggregateNode: AggregateNode<UserAggregateQuery, Groups<UserAggregateRow>> = {
  name: "UserAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: UserCreateNode,
    read: UserReadNode,
    update: UserUpdateNode,
    delete: UserDeleteNode,
    restore: UserRestoreNode,
    list: UserListNode,
    count: UserCountNode,
    upsert: UserUpsertNode,
    bulkCreate: UserBulkCreateNode,
    bulkUpdate: UserBulkUpdateNode,
    bulkDelete: UserBulkDeleteNode,
    bulkUpsert: UserBulkUpsertNode,
    aggregate: UserAggregateNode,
  },
};
