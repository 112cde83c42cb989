import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    person: {
      title: "Person",
      description: "Somebody, with what follows from what is known of them.",
      load: () => import("./person/mcp.js"),
    },
  },
};
