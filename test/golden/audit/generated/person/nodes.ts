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
  Person,
  PersonAggregateQuery,
  PersonAggregateRow,
  PersonBulkCreate,
  PersonBulkDelete,
  PersonBulkDeleteWhere,
  PersonBulkUpdate,
  PersonBulkUpdateWhere,
  PersonBulkUpsert,
  PersonCountQuery,
  PersonCreateNested,
  PersonKey,
  PersonListQuery,
  PersonUpdate,
  PersonUpsert,
} from "./types.js";

export const PersonCreateNode: CreateNode<{ readonly data: PersonCreateNested }, Person> = {
  name: "PersonCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const PersonReadNode: ReadNode<{ readonly key: PersonKey }, Person | null> = {
  name: "PersonReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const PersonUpdateNode: UpdateNode<{ readonly key: PersonKey; readonly data: PersonUpdate }, Person> =
  {
    name: "PersonUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const PersonDeleteNode: DeleteNode<{ readonly key: PersonKey }, void> = {
  name: "PersonDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const PersonListNode: ListNode<PersonListQuery, Page<Person>> = {
  name: "PersonListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const PersonCountNode: CountNode<PersonCountQuery, number> = {
  name: "PersonCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const PersonUpsertNode: UpsertNode<PersonUpsert, Upserted<Person>> = {
  name: "PersonUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const PersonBulkCreateNode: BulkCreateNode<PersonBulkCreate, BulkAnswer<Person, PersonKey>> = {
  name: "PersonBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PersonBulkUpdateNode: BulkUpdateNode<
  PersonBulkUpdate | PersonBulkUpdateWhere,
  BulkAnswer<Person, PersonKey> | CountsAnswer
> = {
  name: "PersonBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const PersonBulkDeleteNode: BulkDeleteNode<
  PersonBulkDelete | PersonBulkDeleteWhere,
  BulkAnswer<Person, PersonKey> | CountsAnswer
> = {
  name: "PersonBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const PersonBulkUpsertNode: BulkUpsertNode<PersonBulkUpsert, BulkAnswer<Person, PersonKey>> = {
  name: "PersonBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PersonAggregateNode: AggregateNode<PersonAggregateQuery, Groups<PersonAggregateRow>> = {
  name: "PersonAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: PersonCreateNode,
    read: PersonReadNode,
    update: PersonUpdateNode,
    delete: PersonDeleteNode,
    list: PersonListNode,
    count: PersonCountNode,
    upsert: PersonUpsertNode,
    bulkCreate: PersonBulkCreateNode,
    bulkUpdate: PersonBulkUpdateNode,
    bulkDelete: PersonBulkDeleteNode,
    bulkUpsert: PersonBulkUpsertNode,
    aggregate: PersonAggregateNode,
  },
};
