import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    bill: {
      title: "Bill",
      description: "What a tenant is owed: whatever its hooks do, they do for that tenant.",
      load: () => import("./bill/mcp.js"),
    },
    event: {
      title: "Event",
      description: "What hooks have seen.",
      load: () => import("./event/mcp.js"),
    },
    note: {
      title: "Note",
      description: "What is said about it.",
      load: () => import("./note/mcp.js"),
    },
    ticket: {
      title: "Ticket",
      description: "What somebody asks for.",
      load: () => import("./ticket/mcp.js"),
    },
  },
};
