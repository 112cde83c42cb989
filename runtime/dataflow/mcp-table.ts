/** The shapes of what is generated for MCP: `generated/mcp.ts`, and `mcp.ts` of each model. Data, free of the protocol's SDK. */
import type { OperationName } from "./model.js";

/** How an application's operations become tools; fixed when it is generated. */
export type McpProfile =
  /** One for each operation of each model. */
  | "per-model"
  /** One for each operation, which takes the model's name. */
  | "generic"
  /** Three: search operations, describe one, call one. */
  | "registry";

/** `generated/mcp.ts` */
export interface McpTable {
  readonly profile: McpProfile;
  /** Of the profile itself: `per-model` has none. */
  readonly tools: readonly McpTableTool[];
  /** By accessor, in the order of accessors. */
  readonly models: Readonly<Record<string, McpEntry>>;
}

export interface McpTableTool {
  readonly name: string;
  readonly does: OperationName | "describeModel" | "searchOperations" | "describeOperation" | "callOperation";
  /** The tool as `tools/list` answers it: JSON. */
  readonly json: string;
}

/** What can be known of a model without loading more of it. */
export interface McpEntry {
  /** `Playlist track` */
  readonly title: string;
  readonly description: string | null;
  readonly load: () => Promise<{ readonly mcp: McpModel }>;
}

/** `generated/ticket/mcp.ts` */
export interface McpModel {
  /** What the model is: key, fields, relations, operations. JSON. */
  readonly about: string;
  readonly tools: readonly McpModelTool[];
}

export interface McpModelTool {
  readonly name: string;
  readonly operation: OperationName;
  /** The tool as `tools/list` answers it: JSON, in pieces that several tools share. */
  readonly json: readonly string[];
}
