import type { RouteTable } from "prewire/runtime";

export const routes = {
  "call-options": () => import("./call-options/nodes.js"),
  customers: () => import("./client/nodes.js"),
  deletes: () => import("./delete/nodes.js"),
  "international-shipment-reconciliations": () => import("./international-shipment-reconciliation/nodes.js"),
  jsons: () => import("./json/nodes.js"),
  orders: () => import("./order/nodes.js"),
  pages: () => import("./page/nodes.js"),
  partials: () => import("./partial/nodes.js"),
  resources: () => import("./resource/nodes.js"),
} as const satisfies RouteTable;
