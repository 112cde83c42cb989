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
  Sample,
  SampleCountQuery,
  SampleCreate,
  SampleKey,
  SampleListQuery,
  SampleUpdate,
} from "./types.js";

export const SampleCreateNode: CreateNode<{ readonly data: SampleCreate }, Sample> = {
  name: "SampleCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const SampleReadNode: ReadNode<{ readonly key: SampleKey }, Sample | null> = {
  name: "SampleReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const SampleUpdateNode: UpdateNode<{ readonly key: SampleKey; readonly data: SampleUpdate }, Sample> =
  {
    name: "SampleUpdateNode",
    operation: "update",
    model,
    statement: sql.update,
    validator: async () => (await import("./validators.js")).update,
  };

export const SampleDeleteNode: DeleteNode<{ readonly key: SampleKey }, void> = {
  name: "SampleDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const SampleListNode: ListNode<SampleListQuery, Page<Sample>> = {
  name: "SampleListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const SampleCountNode: CountNode<SampleCountQuery, number> = {
  name: "SampleCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource = {
  model,
  nodes: {
    create: SampleCreateNode,
    read: SampleReadNode,
    update: SampleUpdateNode,
    delete: SampleDeleteNode,
    list: SampleListNode,
    count: SampleCountNode,
  },
} as const satisfies Resource;
