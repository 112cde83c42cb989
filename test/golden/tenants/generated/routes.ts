import type { RouteTable } from "prewire/runtime";

export const routes = {
  badges: () => import("./badge/nodes.js"),
  countries: () => import("./country/nodes.js"),
  documents: () => import("./document/nodes.js"),
  members: () => import("./member/nodes.js"),
  pages: () => import("./page/nodes.js"),
  projects: () => import("./project/nodes.js"),
  seats: () => import("./seat/nodes.js"),
  tasks: () => import("./task/nodes.js"),
} as const satisfies RouteTable;
