import type { Application } from "prewire/runtime";
import { contract } from "./contract.js";
import { routes } from "./routes.js";

export const application: Application = {
  contract,
  routes,
  resources: () => import("./resources.js"),
  database: () => import("./database.js"),
  mcp: () => import("./mcp.js"),
};
