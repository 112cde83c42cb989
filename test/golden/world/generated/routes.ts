import type { RouteTable } from "prewire/runtime";

export const routes = {
  cities: () => import("./city/nodes.js"),
  countries: () => import("./country/nodes.js"),
} as const satisfies RouteTable;
