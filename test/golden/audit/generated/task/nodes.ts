import type { BulkAnswer, CountsAnswer, Groups, History, HistoryQuery, Upserted } from "prewire/client";
import type {
  AggregateNode,
  BulkCreateNode,
  BulkDeleteNode,
  BulkUpdateNode,
  BulkUpsertNode,
  CountNode,
  CreateNode,
  DeleteNode,
  HistoryNode,
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
  Task,
  TaskAggregateQuery,
  TaskAggregateRow,
  TaskBulkCreate,
  TaskBulkDelete,
  TaskBulkDeleteWhere,
  TaskBulkUpdate,
  TaskBulkUpdateWhere,
  TaskBulkUpsert,
  TaskCountQuery,
  TaskCreate,
  TaskKey,
  TaskListQuery,
  TaskUpdate,
  TaskUpsert,
} from "./types.js";

export const TaskCreateNode: CreateNode<{ readonly data: TaskCreate }, Task> = {
  name: "TaskCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const TaskReadNode: ReadNode<{ readonly key: TaskKey }, Task | null> = {
  name: "TaskReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const TaskUpdateNode: UpdateNode<{ readonly key: TaskKey; readonly data: TaskUpdate }, Task> = {
  name: "TaskUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const TaskDeleteNode: DeleteNode<{ readonly key: TaskKey }, void> = {
  name: "TaskDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const TaskHistoryNode: HistoryNode<{ readonly key: TaskKey } & HistoryQuery, History<Task>> = {
  name: "TaskHistoryNode",
  operation: "history",
  model,
};

export const TaskListNode: ListNode<TaskListQuery, Page<Task>> = {
  name: "TaskListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const TaskCountNode: CountNode<TaskCountQuery, number> = {
  name: "TaskCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const TaskUpsertNode: UpsertNode<TaskUpsert, Upserted<Task>> = {
  name: "TaskUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const TaskBulkCreateNode: BulkCreateNode<TaskBulkCreate, BulkAnswer<Task, TaskKey>> = {
  name: "TaskBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TaskBulkUpdateNode: BulkUpdateNode<
  TaskBulkUpdate | TaskBulkUpdateWhere,
  BulkAnswer<Task, TaskKey> | CountsAnswer
> = {
  name: "TaskBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const TaskBulkDeleteNode: BulkDeleteNode<
  TaskBulkDelete | TaskBulkDeleteWhere,
  BulkAnswer<Task, TaskKey> | CountsAnswer
> = {
  name: "TaskBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const TaskBulkUpsertNode: BulkUpsertNode<TaskBulkUpsert, BulkAnswer<Task, TaskKey>> = {
  name: "TaskBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const TaskAggregateNode: AggregateNode<TaskAggregateQuery, Groups<TaskAggregateRow>> = {
  name: "TaskAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: TaskCreateNode,
    read: TaskReadNode,
    update: TaskUpdateNode,
    delete: TaskDeleteNode,
    history: TaskHistoryNode,
    list: TaskListNode,
    count: TaskCountNode,
    upsert: TaskUpsertNode,
    bulkCreate: TaskBulkCreateNode,
    bulkUpdate: TaskBulkUpdateNode,
    bulkDelete: TaskBulkDeleteNode,
    bulkUpsert: TaskBulkUpsertNode,
    aggregate: TaskAggregateNode,
  },
};
