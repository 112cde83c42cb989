import type { CountNode, Resource, UpdateNode } from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type { Counter, CounterCountQuery, CounterKey, CounterUpdate } from "./types.js";

export const CounterUpdateNode: UpdateNode<
  { readonly key: CounterKey; readonly data: CounterUpdate },
  Counter
> = {
  name: "CounterUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const CounterCountNode: CountNode<CounterCountQuery, number> = {
  name: "CounterCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const resource: Resource = {
  model,
  nodes: {
    update: CounterUpdateNode,
    count: CounterCountNode,
  },
};
