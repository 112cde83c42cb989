import type { RouteTable } from "prewire/runtime";

export const routes = {
  bills: () => import("./bill/nodes.js"),
  events: () => import("./event/nodes.js"),
  notes: () => import("./note/nodes.js"),
  tickets: () => import("./ticket/nodes.js"),
} as const satisfies RouteTable;
