import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    meeting: {
      title: "Meeting",
      description: "What a calendar holds.",
      load: () => import("./meeting/mcp.js"),
    },
    room: {
      title: "Room",
      description: "Where people meet.",
      load: () => import("./room/mcp.js"),
    },
  },
};
