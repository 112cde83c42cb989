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
  Team,
  TeamAggregateQuery,
  TeamAggregateRow,
  TeamBulkCreate,
  TeamBulkDelete,
  TeamBulkDeleteWhere,
  TeamBulkUpdate,
  TeamBulkUpdateWhere,
  TeamBulkUpsert,
  TeamCountQuery,
  TeamCreateNested,
  TeamKey,
  TeamListQuery,
  TeamUpdate,
  TeamUpsert,
} from "./types.js";

export const TeamCreateNode: CreateNode<{ readonly data: TeamCreateNested }, Team> = {
  name: "TeamCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const TeamReadNode: ReadNode<{ readonly key: TeamKey }, Team | null> = {
  name: "TeamReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const TeamUpdateNode: UpdateNode<{ readonly key: TeamKey; readonly data: TeamUpdate }, Team> = {
  name: "TeamUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const TeamDeleteNode: DeleteNode<{ readonly key: TeamKey }, void> = {
  name: "TeamDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const TeamListNode: ListNode<TeamListQuery, Page<Team>> = {
  name: "TeamListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const TeamCountNode: CountNode<TeamCountQuery, number> = {
  name: "TeamCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const TeamUpsertNode: UpsertNode<TeamUpsert, Upserted<Team>> = {
  name: "TeamUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const TeamBulkCreateNode: BulkCreateNode<TeamBulkCreate, BulkAnswer<Team, TeamKey>> = {
  name: "TeamBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TeamBulkUpdateNode: BulkUpdateNode<
  TeamBulkUpdate | TeamBulkUpdateWhere,
  BulkAnswer<Team, TeamKey> | CountsAnswer
> = {
  name: "TeamBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const TeamBulkDeleteNode: BulkDeleteNode<
  TeamBulkDelete | TeamBulkDeleteWhere,
  BulkAnswer<Team, TeamKey> | CountsAnswer
> = {
  name: "TeamBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const TeamBulkUpsertNode: BulkUpsertNode<TeamBulkUpsert, BulkAnswer<Team, TeamKey>> = {
  name: "TeamBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TeamAggregateNode: AggregateNode<TeamAggregateQuery, Groups<TeamAggregateRow>> = {
  name: "TeamAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: TeamCreateNode,
    read: TeamReadNode,
    update: TeamUpdateNode,
    delete: TeamDeleteNode,
    list: TeamListNode,
    count: TeamCountNode,
    upsert: TeamUpsertNode,
    bulkCreate: TeamBulkCreateNode,
    bulkUpdate: TeamBulkUpdateNode,
    bulkDelete: TeamBulkDeleteNode,
    bulkUpsert: TeamBulkUpsertNode,
    aggregate: TeamAggregateNode,
  },
};
