import type { RouteTable } from "prewire/runtime";

export const routes = {
  accounts: () => import("./account/nodes.js"),
  bookings: () => import("./booking/nodes.js"),
  rates: () => import("./rate/nodes.js"),
} as const satisfies RouteTable;
