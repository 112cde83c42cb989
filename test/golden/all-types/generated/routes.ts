import type { RouteTable } from "prewire/runtime";

export const routes = {
  samples: () => import("./sample/nodes.js"),
} as const satisfies RouteTable;
