import type { BulkAnswer, Upserted } from "prewire/client";
import type {
  BulkCreateNode,
  BulkUpsertNode,
  CreateNode,
  DeleteNode,
  ListNode,
  Page,
  ReadNode,
  Resource,
  RestoreNode,
  UpsertNode,
} from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type {
  Setting,
  SettingBulkCreate,
  SettingBulkUpsert,
  SettingCreate,
  SettingKey,
  SettingListQuery,
  SettingUpsert,
} from "./types.js";

export const SettingCreateNode: CreateNode<{ readonly data: SettingCreate }, Setting> = {
  name: "SettingCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const SettingReadNode: ReadNode<
  { readonly key: SettingKey; readonly includeDeleted?: boolean },
  Setting | null
> = {
  name: "SettingReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const SettingDeleteNode: DeleteNode<{ readonly key: SettingKey }, void> = {
  name: "SettingDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const SettingRestoreNode: RestoreNode<{ readonly key: SettingKey }, Setting> = {
  name: "SettingRestoreNode",
  operation: "restore",
  model,
};

export const SettingListNode: ListNode<SettingListQuery, Page<Setting>> = {
  name: "SettingListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const SettingUpsertNode: UpsertNode<SettingUpsert, Upserted<Setting>> = {
  name: "SettingUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const SettingBulkCreateNode: BulkCreateNode<SettingBulkCreate, BulkAnswer<Setting, SettingKey>> = {
  name: "SettingBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const SettingBulkUpsertNode: BulkUpsertNode<SettingBulkUpsert, BulkAnswer<Setting, SettingKey>> = {
  name: "SettingBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const resource: Resource = {
  model,
  nodes: {
    create: SettingCreateNode,
    read: SettingReadNode,
    delete: SettingDeleteNode,
    restore: SettingRestoreNode,
    list: SettingListNode,
    upsert: SettingUpsertNode,
    bulkCreate: SettingBulkCreateNode,
    bulkUpsert: SettingBulkUpsertNode,
  },
};
