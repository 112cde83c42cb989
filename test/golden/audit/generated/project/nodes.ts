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
  Project,
  ProjectAggregateQuery,
  ProjectAggregateRow,
  ProjectBulkCreate,
  ProjectBulkDelete,
  ProjectBulkDeleteWhere,
  ProjectBulkUpdate,
  ProjectBulkUpdateWhere,
  ProjectBulkUpsert,
  ProjectCountQuery,
  ProjectCreateNested,
  ProjectKey,
  ProjectListQuery,
  ProjectUpdate,
  ProjectUpsert,
} from "./types.js";

export const ProjectCreateNode: CreateNode<{ readonly data: ProjectCreateNested }, Project> = {
  name: "ProjectCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const ProjectReadNode: ReadNode<{ readonly key: ProjectKey }, Project | null> = {
  name: "ProjectReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const ProjectUpdateNode: UpdateNode<
  { readonly key: ProjectKey; readonly data: ProjectUpdate },
  Project
> = {
  name: "ProjectUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const ProjectDeleteNode: DeleteNode<{ readonly key: ProjectKey }, void> = {
  name: "ProjectDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const ProjectListNode: ListNode<ProjectListQuery, Page<Project>> = {
  name: "ProjectListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const ProjectCountNode: CountNode<ProjectCountQuery, number> = {
  name: "ProjectCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const ProjectUpsertNode: UpsertNode<ProjectUpsert, Upserted<Project>> = {
  name: "ProjectUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const ProjectBulkCreateNode: BulkCreateNode<ProjectBulkCreate, BulkAnswer<Project, ProjectKey>> = {
  name: "ProjectBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ProjectBulkUpdateNode: BulkUpdateNode<
  ProjectBulkUpdate | ProjectBulkUpdateWhere,
  BulkAnswer<Project, ProjectKey> | CountsAnswer
> = {
  name: "ProjectBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const ProjectBulkDeleteNode: BulkDeleteNode<
  ProjectBulkDelete | ProjectBulkDeleteWhere,
  BulkAnswer<Project, ProjectKey> | CountsAnswer
> = {
  name: "ProjectBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const ProjectBulkUpsertNode: BulkUpsertNode<ProjectBulkUpsert, BulkAnswer<Project, ProjectKey>> = {
  name: "ProjectBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const ProjectAggregateNode: AggregateNode<ProjectAggregateQuery, Groups<ProjectAggregateRow>> = {
  name: "ProjectAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: ProjectCreateNode,
    read: ProjectReadNode,
    update: ProjectUpdateNode,
    delete: ProjectDeleteNode,
    list: ProjectListNode,
    count: ProjectCountNode,
    upsert: ProjectUpsertNode,
    bulkCreate: ProjectBulkCreateNode,
    bulkUpdate: ProjectBulkUpdateNode,
    bulkDelete: ProjectBulkDeleteNode,
    bulkUpsert: ProjectBulkUpsertNode,
    aggregate: ProjectAggregateNode,
  },
};
