import type { CreateNode, DeleteNode, ReadNode, Resource } from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type { Sequence, SequenceCreate, SequenceKey } from "./types.js";

export const SequenceCreateNode: CreateNode<{ readonly data: SequenceCreate }, Sequence> = {
  name: "SequenceCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const SequenceReadNode: ReadNode<{ readonly key: SequenceKey }, Sequence | null> = {
  name: "SequenceReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const SequenceDeleteNode: DeleteNode<{ readonly key: SequenceKey }, void> = {
  name: "SequenceDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const resource: Resource = {
  model,
  nodes: {
    create: SequenceCreateNode,
    read: SequenceReadNode,
    delete: SequenceDeleteNode,
  },
};
