import type { Model } from "prewire/runtime";

export const model = {
  name: "Portfolio",
  accessor: "portfolio",
  resource: "portfolios",
  table: "portfolios",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    name: { column: "name", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    portfolios_pkey: { kind: "unique", fields: ["id"] },
    projects_portfolio_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Project", field: "portfolioId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    projects: {
      kind: "many",
      from: "id",
      to: "portfolioId",
      inverse: true,
      resource: () => import("../project/nodes.js"),
    },
  },
  deletesRecorded: true,
} as const satisfies Model;
