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
    name: { column: "name", type: "text", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
    version: { column: "version", type: "integer", writable: "never", default: { json: "1" } },
  },
  constraints: {
    users_pkey: { kind: "unique", fields: ["id"] },
    users_email_key: { kind: "unique", fields: ["email"], living: true },
    profiles_user_id_fkey: { kind: "foreignKey", fields: ["id"], by: { model: "Profile", field: "userId" } },
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
    profile: {
      kind: "one",
      from: "id",
      to: "userId",
      nullable: true,
      inverse: true,
      resource: () => import("../profile/nodes.js"),
    },
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
  softDelete: true,
  version: true,
} as const satisfies Model;
