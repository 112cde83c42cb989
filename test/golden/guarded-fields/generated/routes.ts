import type { RouteTable } from "prewire/runtime";

export const routes = {
  accounts: () => import("./account/nodes.js"),
} as const satisfies RouteTable;
