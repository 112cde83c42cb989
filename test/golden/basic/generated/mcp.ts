import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    ticket: {
      title: "Ticket",
      description: "A customer's request, from first message to resolution.",
      load: () => import("./ticket/mcp.js"),
    },
    user: {
      title: "User",
      description: "Somebody who writes or answers tickets.",
      load: () => import("./user/mcp.js"),
    },
  },
};
