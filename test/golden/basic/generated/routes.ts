import type { RouteTable } from "prewire/runtime";

export const routes = {
  tickets: () => import("./ticket/nodes.js"),
  users: () => import("./user/nodes.js"),
} as const satisfies RouteTable;
