import type { RouteTable } from "prewire/runtime";

export const routes = {
  attachments: () => import("./attachment/nodes.js"),
  comments: () => import("./comment/nodes.js"),
  profiles: () => import("./profile/nodes.js"),
  settings: () => import("./setting/nodes.js"),
  tickets: () => import("./ticket/nodes.js"),
  users: () => import("./user/nodes.js"),
} as const satisfies RouteTable;
