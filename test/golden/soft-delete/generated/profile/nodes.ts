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
  Profile,
  ProfileAggregateQuery,
  ProfileAggregateRow,
  ProfileBulkCreate,
  ProfileBulkDelete,
  ProfileBulkDeleteWhere,
  ProfileBulkUpdate,
  ProfileBulkUpdateWhere,
  ProfileBulkUpsert,
  ProfileCountQuery,
  ProfileCreate,
  ProfileKey,
  ProfileListQuery,
  ProfileUpdate,
  ProfileUpsert,
} from "./types.js";

export const ProfileCreateNode: CreateNode<{ readonly data: ProfileCreate }, Profile> = {
  name: "ProfileCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const ProfileReadNode: ReadNode<
  { readonly key: ProfileKey; readonly includeDeleted?: boolean },
  Profile | null
> = {
  name: "ProfileReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const ProfileUpdateNode: UpdateNode<
  { readonly key: ProfileKey; readonly data: ProfileUpdate },
  Profile
> = {
  name: "ProfileUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const ProfileDeleteNode: DeleteNode<{ readonly key: ProfileKey }, void> = {
  name: "ProfileDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const ProfileRestoreNode: RestoreNode<{ readonly key: ProfileKey }, Profile> = {
  name: "ProfileRestoreNode",
  operation: "restore",
  model,
};

export const ProfileListNode: ListNode<ProfileListQuery, Page<Profile>> = {
  name: "ProfileListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const ProfileCountNode: CountNode<ProfileCountQuery, number> = {
  name: "ProfileCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const ProfileUpsertNode: UpsertNode<ProfileUpsert, Upserted<Profile>> = {
  name: "ProfileUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const ProfileBulkCreateNode: BulkCreateNode<ProfileBulkCreate, BulkAnswer<Profile, ProfileKey>> = {
  name: "ProfileBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ProfileBulkUpdateNode: BulkUpdateNode<
  ProfileBulkUpdate | ProfileBulkUpdateWhere,
  BulkAnswer<Profile, ProfileKey> | CountsAnswer
> = {
  name: "ProfileBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const ProfileBulkDeleteNode: BulkDeleteNode<
  ProfileBulkDelete | ProfileBulkDeleteWhere,
  BulkAnswer<Profile, ProfileKey> | CountsAnswer
> = {
  name: "ProfileBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const ProfileBulkUpsertNode: BulkUpsertNode<ProfileBulkUpsert, BulkAnswer<Profile, ProfileKey>> = {
  name: "ProfileBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ProfileAggregateNode: AggregateNode<ProfileAggregateQuery, Groups<ProfileAggregateRow>> = {
  name: "ProfileAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: ProfileCreateNode,
    read: ProfileReadNode,
    update: ProfileUpdateNode,
    delete: ProfileDeleteNode,
    restore: ProfileRestoreNode,
    list: ProfileListNode,
    count: ProfileCountNode,
    upsert: ProfileUpsertNode,
    bulkCreate: ProfileBulkCreateNode,
    bulkUpdate: ProfileBulkUpdateNode,
    bulkDelete: ProfileBulkDeleteNode,
    bulkUpsert: ProfileBulkUpsertNode,
    aggregate: ProfileAggregateNode,
  },
};
