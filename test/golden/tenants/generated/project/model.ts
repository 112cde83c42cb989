import type { Model } from "prewire/runtime";

export const model = {
  name: "Project",
  accessor: "project",
  resource: "projects",
  table: "projects",
  key: ["code"],
  columns: {
    code: { column: "code", type: "text", writable: "create" },
    title: { column: "title", type: "text" },
    ownerId: { column: "owner_id", type: "uuid" },
    year: { column: "year", type: "integer", default: { json: "2026" } },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
  },
  constraints: {
    projects_pkey: { kind: "unique", fields: ["code"] },
    projects_owner_id_title_key: { kind: "unique", fields: ["ownerId", "title"] },
    projects_code_check: { kind: "check", fields: ["code"] },
    projects_owner_id_fkey: { kind: "foreignKey", fields: ["ownerId"] },
    seats_project_id_fkey: {
      kind: "foreignKey",
      fields: ["code"],
      by: { model: "Seat", field: "projectId" },
    },
    tasks_project_id_fkey: {
      kind: "foreignKey",
      fields: ["code"],
      by: { model: "Task", field: "projectId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    owner: { kind: "one", from: "ownerId", to: "id", resource: () => import("../member/nodes.js") },
    seats: {
      kind: "many",
      from: "code",
      to: "projectId",
      inverse: true,
      resource: () => import("../seat/nodes.js"),
    },
    tasks: {
      kind: "many",
      from: "code",
      to: "projectId",
      inverse: true,
      resource: () => import("../task/nodes.js"),
    },
  },
  tenant: "tenant",
} as const satisfies Model;
