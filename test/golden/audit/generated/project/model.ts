import type { Model } from "prewire/runtime";

export const model = {
  name: "Project",
  accessor: "project",
  resource: "projects",
  table: "projects",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    name: { column: "name", type: "text" },
    portfolioId: { column: "portfolio_id", type: "uuid", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    projects_pkey: { kind: "unique", fields: ["id"] },
    projects_portfolio_id_fkey: { kind: "foreignKey", fields: ["portfolioId"] },
    tasks_project_id_fkey: { kind: "foreignKey", fields: ["id"], by: { model: "Task", field: "projectId" } },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    portfolio: {
      kind: "one",
      from: "portfolioId",
      to: "id",
      nullable: true,
      resource: () => import("../portfolio/nodes.js"),
    },
    tasks: {
      kind: "many",
      from: "id",
      to: "projectId",
      inverse: true,
      resource: () => import("../task/nodes.js"),
    },
  },
  deletesRecorded: true,
} as const satisfies Model;
