import type { BulkAnswer } from "prewire/client";
import type { BulkCreateNode, ListNode, Page, Resource } from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type { Rate, RateBulkCreate, RateKey, RateListQuery } from "./types.js";

export const RateListNode: ListNode<RateListQuery, Page<Rate>> = {
  name: "RateListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const RateBulkCreateNode: BulkCreateNode<RateBulkCreate, BulkAnswer<Rate, RateKey>> = {
  name: "RateBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const resource: Resource = {
  model,
  nodes: {
    list: RateListNode,
    bulkCreate: RateBulkCreateNode,
  },
};
