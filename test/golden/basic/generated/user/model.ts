import type { Model } from "prewire/runtime";

export const model = {
  name: "User",
  accessor: "user",
  resource: "users",
  table: "users",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    email: { column: "email", type: "text" },
    name: { column: "name", type: "text" },
  },
  constraints: {
    users_pkey: { kind: "unique", fields: ["id"] },
    users_email_key: { kind: "unique", fields: ["email"] },
    users_email_check: { kind: "check", fields: ["email"] },
    users_name_check: { kind: "check", fields: ["name"] },
    tickets_requester_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Ticket", field: "requesterId" },
    },
    tickets_assignee_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Ticket", field: "assigneeId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    requested: {
      kind: "many",
      from: "id",
      to: "requesterId",
      inverse: true,
      resource: () => import("../ticket/nodes.js"),
    },
    assigned: {
      kind: "many",
      from: "id",
      to: "assigneeId",
      inverse: true,
      resource: () => import("../ticket/nodes.js"),
    },
  },
} as const satisfies Model;
