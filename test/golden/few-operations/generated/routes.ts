import type { RouteTable } from "prewire/runtime";

export const routes = {
  counters: () => import("./counter/nodes.js"),
  entries: () => import("./entry/nodes.js"),
  sequences: () => import("./sequence/nodes.js"),
} as const satisfies RouteTable;
