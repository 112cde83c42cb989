import type { RouteTable } from "prewire/runtime";

export const routes = {
  events: () => import("./event/nodes.js"),
  papers: () => import("./paper/nodes.js"),
  people: () => import("./person/nodes.js"),
  portfolios: () => import("./portfolio/nodes.js"),
  projects: () => import("./project/nodes.js"),
  remarks: () => import("./remark/nodes.js"),
  seats: () => import("./seat/nodes.js"),
  sheets: () => import("./sheet/nodes.js"),
  tasks: () => import("./task/nodes.js"),
} as const satisfies RouteTable;
