import type { RouteTable } from "prewire/runtime";

export const routes = {
  articles: () => import("./article/nodes.js"),
  attachments: () => import("./attachment/nodes.js"),
  comments: () => import("./comment/nodes.js"),
  organizations: () => import("./organization/nodes.js"),
  tags: () => import("./tag/nodes.js"),
  teams: () => import("./team/nodes.js"),
  "ticket-tags": () => import("./ticket-tag/nodes.js"),
  tickets: () => import("./ticket/nodes.js"),
  users: () => import("./user/nodes.js"),
} as const satisfies RouteTable;
