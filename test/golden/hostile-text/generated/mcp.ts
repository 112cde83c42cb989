import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    note: {
      title: "Note",
      description:
        "Ends a comment: *\\/ alert(`${1}`) // and \u003c/script> and 'quotes' and \"quotes\" and \\ and 日本語 and 👩‍👩‍👧‍👦",
      load: () => import("./note/mcp.js"),
    },
  },
};
