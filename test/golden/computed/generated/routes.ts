import type { RouteTable } from "prewire/runtime";

export const routes = {
  people: () => import("./person/nodes.js"),
} as const satisfies RouteTable;
