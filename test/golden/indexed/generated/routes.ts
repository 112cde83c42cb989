import type { RouteTable } from "prewire/runtime";

export const routes = {
  books: () => import("./book/nodes.js"),
  loans: () => import("./loan/nodes.js"),
  "signed-copies": () => import("./signed-copy/nodes.js"),
} as const satisfies RouteTable;
