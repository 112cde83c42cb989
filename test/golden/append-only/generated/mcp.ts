import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    account: {
      title: "Account",
      description: null,
      load: () => import("./account/mcp.js"),
    },
    booking: {
      title: "Booking",
      description: "What was paid. It stays: a mistake is undone by another booking.",
      load: () => import("./booking/mcp.js"),
    },
    rate: {
      title: "Rate",
      description: "Rows of a key of their own, of which a caller can do even less.",
      load: () => import("./rate/mcp.js"),
    },
  },
};
