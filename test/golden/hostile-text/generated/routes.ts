import type { RouteTable } from "prewire/runtime";

export const routes = {
  notes: () => import("./note/nodes.js"),
} as const satisfies RouteTable;
