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
  Member,
  MemberAggregateQuery,
  MemberAggregateRow,
  MemberBulkCreate,
  MemberBulkDelete,
  MemberBulkDeleteWhere,
  MemberBulkUpdate,
  MemberBulkUpdateWhere,
  MemberBulkUpsert,
  MemberCountQuery,
  MemberCreateNested,
  MemberKey,
  MemberListQuery,
  MemberUpdate,
  MemberUpsert,
} from "./types.js";

export const MemberCreateNode: CreateNode<{ readonly data: MemberCreateNested }, Member> = {
  name: "MemberCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const MemberReadNode: ReadNode<{ readonly key: MemberKey }, Member | null> = {
  name: "MemberReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const MemberUpdateNode: UpdateNode<{ readonly key: MemberKey; readonly data: MemberUpdate }, Member> =
  {
    name: "MemberUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const MemberDeleteNode: DeleteNode<{ readonly key: MemberKey }, void> = {
  name: "MemberDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const MemberListNode: ListNode<MemberListQuery, Page<Member>> = {
  name: "MemberListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const MemberCountNode: CountNode<MemberCountQuery, number> = {
  name: "MemberCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const MemberUpsertNode: UpsertNode<MemberUpsert, Upserted<Member>> = {
  name: "MemberUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const MemberBulkCreateNode: BulkCreateNode<MemberBulkCreate, BulkAnswer<Member, MemberKey>> = {
  name: "MemberBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const MemberBulkUpdateNode: BulkUpdateNode<
  MemberBulkUpdate | MemberBulkUpdateWhere,
  BulkAnswer<Member, MemberKey> | CountsAnswer
> = {
  name: "MemberBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const MemberBulkDeleteNode: BulkDeleteNode<
  MemberBulkDelete | MemberBulkDeleteWhere,
  BulkAnswer<Member, MemberKey> | CountsAnswer
> = {
  name: "MemberBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const MemberBulkUpsertNode: BulkUpsertNode<MemberBulkUpsert, BulkAnswer<Member, MemberKey>> = {
  name: "MemberBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const MemberAggregateNode: AggregateNode<MemberAggregateQuery, Groups<MemberAggregateRow>> = {
  name: "MemberAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: MemberCreateNode,
    read: MemberReadNode,
    update: MemberUpdateNode,
    delete: MemberDeleteNode,
    list: MemberListNode,
    count: MemberCountNode,
    upsert: MemberUpsertNode,
    bulkCreate: MemberBulkCreateNode,
    bulkUpdate: MemberBulkUpdateNode,
    bulkDelete: MemberBulkDeleteNode,
    bulkUpsert: MemberBulkUpsertNode,
    aggregate: MemberAggregateNode,
  },
};
