import type { RouteTable } from "prewire/runtime";

export const routes = {
  meetings: () => import("./meeting/nodes.js"),
  rooms: () => import("./room/nodes.js"),
} as const satisfies RouteTable;
