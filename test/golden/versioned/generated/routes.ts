import type { RouteTable } from "prewire/runtime";

export const routes = {
  agreements: () => import("./agreement/nodes.js"),
  counters: () => import("./counter/nodes.js"),
  documents: () => import("./document/nodes.js"),
  folders: () => import("./folder/nodes.js"),
  labels: () => import("./label/nodes.js"),
} as const satisfies RouteTable;
