import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    badge: {
      title: "Badge",
      description: "What they have to show at the door.",
      load: () => import("./badge/mcp.js"),
    },
    country: {
      title: "Country",
      description: "A country: the same for every tenant.",
      load: () => import("./country/mcp.js"),
    },
    member: {
      title: "Member",
      description: "Somebody who works for a tenant.",
      load: () => import("./member/mcp.js"),
    },
    project: {
      title: "Project",
      description: "What they work on: its code is their own, whatever other tenants call theirs.",
      load: () => import("./project/mcp.js"),
    },
    seat: {
      title: "Seat",
      description: "Who sees which project.",
      load: () => import("./seat/mcp.js"),
    },
    task: {
      title: "Task",
      description: "A piece of that work.",
      load: () => import("./task/mcp.js"),
    },
  },
};
