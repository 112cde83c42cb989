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
  Organization,
  OrganizationAggregateQuery,
  OrganizationAggregateRow,
  OrganizationBulkCreate,
  OrganizationBulkDelete,
  OrganizationBulkDeleteWhere,
  OrganizationBulkUpdate,
  OrganizationBulkUpdateWhere,
  OrganizationBulkUpsert,
  OrganizationCountQuery,
  OrganizationCreateNested,
  OrganizationKey,
  OrganizationListQuery,
  OrganizationUpdate,
  OrganizationUpsert,
} from "./types.js";

export const OrganizationCreateNode: CreateNode<{ readonly data: OrganizationCreateNested }, Organization> = {
  name: "OrganizationCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const OrganizationReadNode: ReadNode<{ readonly key: OrganizationKey }, Organization | null> = {
  name: "OrganizationReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const OrganizationUpdateNode: UpdateNode<
  { readonly key: OrganizationKey; readonly data: OrganizationUpdate },
  Organization
> = {
  name: "OrganizationUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const OrganizationDeleteNode: DeleteNode<{ readonly key: OrganizationKey }, void> = {
  name: "OrganizationDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const OrganizationListNode: ListNode<OrganizationListQuery, Page<Organization>> = {
  name: "OrganizationListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const OrganizationCountNode: CountNode<OrganizationCountQuery, number> = {
  name: "OrganizationCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const OrganizationUpsertNode: UpsertNode<OrganizationUpsert, Upserted<Organization>> = {
  name: "OrganizationUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const OrganizationBulkCreateNode: BulkCreateNode<
  OrganizationBulkCreate,
  BulkAnswer<Organization, OrganizationKey>
> = {
  name: "OrganizationBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const OrganizationBulkUpdateNode: BulkUpdateNode<
  OrganizationBulkUpdate | OrganizationBulkUpdateWhere,
  BulkAnswer<Organization, OrganizationKey> | CountsAnswer
> = {
  name: "OrganizationBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const OrganizationBulkDeleteNode: BulkDeleteNode<
  OrganizationBulkDelete | OrganizationBulkDeleteWhere,
  BulkAnswer<Organization, OrganizationKey> | CountsAnswer
> = {
  name: "OrganizationBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const OrganizationBulkUpsertNode: BulkUpsertNode<
  OrganizationBulkUpsert,
  BulkAnswer<Organization, OrganizationKey>
> = {
  name: "OrganizationBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const OrganizationAggregateNode: AggregateNode<
  OrganizationAggregateQuery,
  Groups<OrganizationAggregateRow>
> = {
  name: "OrganizationAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: OrganizationCreateNode,
    read: OrganizationReadNode,
    update: OrganizationUpdateNode,
    delete: OrganizationDeleteNode,
    list: OrganizationListNode,
    count: OrganizationCountNode,
    upsert: OrganizationUpsertNode,
    bulkCreate: OrganizationBulkCreateNode,
    bulkUpdate: OrganizationBulkUpdateNode,
    bulkDelete: OrganizationBulkDeleteNode,
    bulkUpsert: OrganizationBulkUpsertNode,
    aggregate: OrganizationAggregateNode,
  },
};
