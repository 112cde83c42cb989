import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    account: {
      title: "Account",
      description: "Who may log in.",
      load: () => import("./account/mcp.js"),
    },
  },
};
