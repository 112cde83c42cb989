import type { McpTable } from "prewire/runtime";

export const mcp: McpTable = {
  profile: "per-model",
  tools: [],
  models: {
    agreement: {
      title: "Agreement",
      description: "Nobody changes it who has not seen it.",
      load: () => import("./agreement/mcp.js"),
    },
    counter: {
      title: "Counter",
      description: "Without times: its version is all that tells two changes of one transaction apart.",
      load: () => import("./counter/mcp.js"),
    },
    document: {
      title: "Document",
      description: "A text that several people work on.",
      load: () => import("./document/mcp.js"),
    },
    folder: {
      title: "Folder",
      description: "To put an agreement into one is to change the agreement.",
      load: () => import("./folder/mcp.js"),
    },
    label: {
      title: "Label",
      description: "Without anything that changes with it.",
      load: () => import("./label/mcp.js"),
    },
  },
};
