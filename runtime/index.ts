/** `prewire/runtime`: what generated code stands on, and an application in process. */
export { createDataFlow } from "./dataflow/data-flow.js";
export type {
  DataFlow,
  DataFlowAs,
  DataFlowOptions,
  DataFlowTransaction,
  TypedNode,
} from "./dataflow/data-flow.js";
export type { DataHook, HookContext, RowHook } from "./dataflow/hooks/types.js";
export type { TransactionOptions } from "./dataflow/transactions.js";
export { anonymous, type Channel, type Principal } from "./principal.js";
export type * from "./dataflow/model.js";
export type * from "./dataflow/mcp-table.js";
export type { Page } from "./client/types.js";
export type { IsolationLevel, Statement } from "./database/port.js";
export { catalogue } from "./errors.js";
export type { Complaint, ErrorCode } from "./errors.js";
export { etagOf } from "./client/entity-tags.js";
export * from "./client/errors.js";
