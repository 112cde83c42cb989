import type { Model } from "prewire/runtime";

export const model = {
  name: "Ticket",
  accessor: "ticket",
  resource: "tickets",
  table: "tickets",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    code: { column: "code", type: "text" },
    subject: { column: "subject", type: "text" },
    status: { column: "status", type: "oneOf", values: ["open", "solved"], default: { json: '"open"' } },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
    version: { column: "version", type: "integer", writable: "never", default: { json: "1" } },
  },
  constraints: {
    tickets_pkey: { kind: "unique", fields: ["id"] },
    tickets_code_check: { kind: "check", fields: ["code"] },
    tickets_subject_check: { kind: "check", fields: ["subject"] },
    tickets_status_check: { kind: "check", fields: ["status"] },
    tickets_code_key: { kind: "unique", fields: ["code"], living: true },
    notes_ticket_id_fkey: { kind: "foreignKey", fields: ["id"], by: { model: "Note", field: "ticketId" } },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    notes: {
      kind: "many",
      from: "id",
      to: "ticketId",
      inverse: true,
      resource: () => import("../note/nodes.js"),
    },
  },
  softDelete: true,
  version: true,
  hooks: () => import("./hooks.js"),
} as const satisfies Model;
