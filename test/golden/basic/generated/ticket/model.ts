import type { Model } from "prewire/runtime";

export const model = {
  name: "Ticket",
  accessor: "ticket",
  resource: "tickets",
  table: "tickets",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    subject: { column: "subject", type: "text" },
    status: {
      column: "status",
      type: "oneOf",
      values: ["open", "pending", "solved"],
      default: { json: '"open"' },
    },
    priority: { column: "priority", type: "integer", default: { json: "3" } },
    requesterId: { column: "requester_id", type: "uuid" },
    assigneeId: { column: "assignee_id", type: "uuid", nullable: true },
    dueAt: { column: "due_at", type: "timestamp", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    tickets_pkey: { kind: "unique", fields: ["id"] },
    tickets_subject_check: { kind: "check", fields: ["subject"] },
    tickets_status_check: { kind: "check", fields: ["status"] },
    tickets_priority_check: { kind: "check", fields: ["priority"] },
    tickets_due_at_check: { kind: "check", fields: ["dueAt"] },
    tickets_requester_id_fkey: { kind: "foreignKey", fields: ["requesterId"] },
    tickets_assignee_id_fkey: { kind: "foreignKey", fields: ["assigneeId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    requester: { kind: "one", from: "requesterId", to: "id", resource: () => import("../user/nodes.js") },
    assignee: {
      kind: "one",
      from: "assigneeId",
      to: "id",
      nullable: true,
      resource: () => import("../user/nodes.js"),
    },
  },
} as const satisfies Model;
