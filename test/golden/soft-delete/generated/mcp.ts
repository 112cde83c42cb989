import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    attachment: {
      title: "Attachment",
      description: "It cannot be hidden, and goes when its ticket is purged.",
      load: () => import("./attachment/mcp.js"),
    },
    comment: {
      title: "Comment",
      description: "It goes with its ticket, and comes back with it; so do the answers to it.",
      load: () => import("./comment/mcp.js"),
    },
    profile: {
      title: "Profile",
      description: "One for each user.",
      load: () => import("./profile/mcp.js"),
    },
    setting: {
      title: "Setting",
      description: "A key that callers choose: a hidden row keeps it.",
      load: () => import("./setting/mcp.js"),
    },
    ticket: {
      title: "Ticket",
      description: null,
      load: () => import("./ticket/mcp.js"),
    },
    user: {
      title: "User",
      description: "Hidden users give their address free.",
      load: () => import("./user/mcp.js"),
    },
  },
};
