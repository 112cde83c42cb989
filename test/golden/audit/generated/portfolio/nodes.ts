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
  Portfolio,
  PortfolioAggregateQuery,
  PortfolioAggregateRow,
  PortfolioBulkCreate,
  PortfolioBulkDelete,
  PortfolioBulkDeleteWhere,
  PortfolioBulkUpdate,
  PortfolioBulkUpdateWhere,
  PortfolioBulkUpsert,
  PortfolioCountQuery,
  PortfolioCreateNested,
  PortfolioKey,
  PortfolioListQuery,
  PortfolioUpdate,
  PortfolioUpsert,
} from "./types.js";

export const PortfolioCreateNode: CreateNode<{ readonly data: PortfolioCreateNested }, Portfolio> = {
  name: "PortfolioCreateNode",
  operation: "create",
  model,
  statement: sql.create,
  validator: async () => (await import("./validators.js")).create,
};

export const PortfolioReadNode: ReadNode<{ readonly key: PortfolioKey }, Portfolio | null> = {
  name: "PortfolioReadNode",
  operation: "read",
  model,
  statement: sql.read,
};

export const PortfolioUpdateNode: UpdateNode<
  { readonly key: PortfolioKey; readonly data: PortfolioUpdate },
  Portfolio
> = {
  name: "PortfolioUpdateNode",
  operation: "update",
  model,
  statement: sql.update,
  validator: async () => (await import("./validators.js")).update,
};

export const PortfolioDeleteNode: DeleteNode<{ readonly key: PortfolioKey }, void> = {
  name: "PortfolioDeleteNode",
  operation: "delete",
  model,
  statement: sql.remove,
};

export const PortfolioListNode: ListNode<PortfolioListQuery, Page<Portfolio>> = {
  name: "PortfolioListNode",
  operation: "list",
  model,
  statement: sql.list,
};

export const PortfolioCountNode: CountNode<PortfolioCountQuery, number> = {
  name: "PortfolioCountNode",
  operation: "count",
  model,
  statement: sql.list,
};

export const PortfolioUpsertNode: UpsertNode<PortfolioUpsert, Upserted<Portfolio>> = {
  name: "PortfolioUpsertNode",
  operation: "upsert",
  model,
  validators: () => import("./validators.js"),
};

export const PortfolioBulkCreateNode: BulkCreateNode<
  PortfolioBulkCreate,
  BulkAnswer<Portfolio, PortfolioKey>
> = {
  name: "PortfolioBulkCreateNode",
  operation: "bulkCreate",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PortfolioBulkUpdateNode: BulkUpdateNode<
  PortfolioBulkUpdate | PortfolioBulkUpdateWhere,
  BulkAnswer<Portfolio, PortfolioKey> | CountsAnswer
> = {
  name: "PortfolioBulkUpdateNode",
  operation: "bulkUpdate",
  model,
  validator: async () => (await import("./validators.js")).update,
};

export const PortfolioBulkDeleteNode: BulkDeleteNode<
  PortfolioBulkDelete | PortfolioBulkDeleteWhere,
  BulkAnswer<Portfolio, PortfolioKey> | CountsAnswer
> = {
  name: "PortfolioBulkDeleteNode",
  operation: "bulkDelete",
  model,
};

export const PortfolioBulkUpsertNode: BulkUpsertNode<
  PortfolioBulkUpsert,
  BulkAnswer<Portfolio, PortfolioKey>
> = {
  name: "PortfolioBulkUpsertNode",
  operation: "bulkUpsert",
  model,
  validator: async () => (await import("./validators.js")).create,
};

export const PortfolioAggregateNode: AggregateNode<PortfolioAggregateQuery, Groups<PortfolioAggregateRow>> = {
  name: "PortfolioAggregateNode",
  operation: "aggregate",
  model,
};

export const resource: Resource = {
  model,
  nodes: {
    create: PortfolioCreateNode,
    read: PortfolioReadNode,
    update: PortfolioUpdateNode,
    delete: PortfolioDeleteNode,
    list: PortfolioListNode,
    count: PortfolioCountNode,
    upsert: PortfolioUpsertNode,
    bulkCreate: PortfolioBulkCreateNode,
    bulkUpdate: PortfolioBulkUpdateNode,
    bulkDelete: PortfolioBulkDeleteNode,
    bulkUpsert: PortfolioBulkUpsertNode,
    aggregate: PortfolioAggregateNode,
  },
};
