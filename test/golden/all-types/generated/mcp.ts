import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    sample: {
      title: "Sample",
      description: "One field of each type, required and optional, with and without a default.",
      load: () => import("./sample/mcp.js"),
    },
  },
};
