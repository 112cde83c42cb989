import type { CreateNode, Resource } from "prewire/runtime";
import { model } from "./model.js";
import * as sql from "./sql.js";
import type { Loan, LoanCreate } from "./types.js";

export const LoanCreateNode: CreateNode<{ readonly data: LoanCreate }, Loan> = {
  name: "LoanCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const resource: Resource = {
  model,
  nodes: {
    create: LoanCreateNode,
  },
};
