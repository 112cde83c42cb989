import type { Model } from "prewire/runtime";

export const model = {
  name: "Person",
  accessor: "person",
  resource: "people",
  table: "people",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    name: { column: "name", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    people_pkey: { kind: "unique", fields: ["id"] },
    tasks_assignee_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Task", field: "assigneeId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    tasks: {
      kind: "many",
      from: "id",
      to: "assigneeId",
      inverse: true,
      resource: () => import("../task/nodes.js"),
    },
  },
  deletesRecorded: true,
} as const satisfies Model;
