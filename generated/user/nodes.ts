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
import type { User, UserCountQuery, UserCreate, UserKey, UserListQuery, UserUpdate } from "./types.js";

export const UserCreateNode: CreateNode<{ readonly data: UserCreate }, User> = {
  name: "UserCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const UserReadNode: ReadNode<{ readonly key: UserKey }, User | null> = {
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

export const resource = {
  model,
  nodes: {
    create: UserCreateNode,
    read: UserReadNode,
    update: UserUpdateNode,
    delete: UserDeleteNode,
    list: UserListNode,
    count: UserCountNode,
  },
} as const satisfies Resource;
