import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    book: {
      title: "Book",
      description:
        "A book of which there may be hundreds of millions: what no index serves, cannot be asked.",
      load: () => import("./book/mcp.js"),
    },
    loan: {
      title: "Loan",
      description: "Who has a book for how long; nobody may look into it.",
      load: () => import("./loan/mcp.js"),
    },
    signedCopy: {
      title: "Signed copy",
      description: "The one signed copy of a book, if there is one.",
      load: () => import("./signed-copy/mcp.js"),
    },
  },
};
