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
import type { Team, TeamCountQuery, TeamCreate, TeamKey, TeamListQuery, TeamUpdate } from "./types.js";

export const TeamCreateNode: CreateNode<{ readonly data: TeamCreate }, Team> = {
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

export const resource = {
  model,
  nodes: {
    create: TeamCreateNode,
    read: TeamReadNode,
    update: TeamUpdateNode,
    delete: TeamDeleteNode,
    list: TeamListNode,
    count: TeamCountNode,
  },
} as const satisfies Resource;
