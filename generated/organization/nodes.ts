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
  Organization,
  OrganizationCountQuery,
  OrganizationCreate,
  OrganizationKey,
  OrganizationListQuery,
  OrganizationUpdate,
} from "./types.js";

export const OrganizationCreateNode: CreateNode<{ readonly data: OrganizationCreate }, Organization> = {
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

export const resource = {
  model,
  nodes: {
    create: OrganizationCreateNode,
    read: OrganizationReadNode,
    update: OrganizationUpdateNode,
    delete: OrganizationDeleteNode,
    list: OrganizationListNode,
    count: OrganizationCountNode,
  },
} as const satisfies Resource;
