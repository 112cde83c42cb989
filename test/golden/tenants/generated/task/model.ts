import type { Model } from "prewire/runtime";

export const model = {
  name: "Task",
  accessor: "task",
  resource: "tasks",
  table: "tasks",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    title: { column: "title", type: "text" },
    done: { column: "done", type: "boolean", default: { json: "false" } },
    priority: { column: "priority", type: "integer", nullable: true },
    labels: { column: "labels", type: "array", item: { type: "text" }, default: { json: "[]" } },
    projectId: { column: "project_id", type: "text" },
    assigneeId: { column: "assignee_id", type: "uuid", nullable: true },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    tasks_pkey: { kind: "unique", fields: ["id"] },
    tasks_labels_check: { kind: "check", fields: ["labels"] },
    tasks_project_id_fkey: { kind: "foreignKey", fields: ["projectId"] },
    tasks_assignee_id_fkey: { kind: "foreignKey", fields: ["assigneeId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    project: { kind: "one", from: "projectId", to: "code", resource: () => import("../project/nodes.js") },
    assignee: {
      kind: "one",
      from: "assigneeId",
      to: "id",
      nullable: true,
      resource: () => import("../member/nodes.js"),
    },
  },
  search: ["title"],
  tenant: "tenant",
} as const satisfies Model;
