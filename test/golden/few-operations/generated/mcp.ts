import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    counter: {
      title: "Counter",
      description: null,
      load: () => import("./counter/mcp.js"),
    },
    entry: {
      title: "Entry",
      description: "What happened; it is written and read, and never changed.",
      load: () => import("./entry/mcp.js"),
    },
    sequence: {
      title: "Sequence",
      description: "A table that has nothing to set.",
      load: () => import("./sequence/mcp.js"),
    },
  },
};
