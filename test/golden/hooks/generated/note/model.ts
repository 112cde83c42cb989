import type { Model } from "prewire/runtime";

export const model = {
  name: "Note",
  accessor: "note",
  resource: "notes",
  table: "notes",
  key: ["id"],
  columns: {
    id: { column: "id", type: "integer", writable: "never", default: { name: "identity" } },
    body: { column: "body", type: "text" },
    ticketId: { column: "ticket_id", type: "uuid" },
  },
  constraints: {
    notes_pkey: { kind: "unique", fields: ["id"] },
    notes_body_check: { kind: "check", fields: ["body"] },
    notes_ticket_id_fkey: { kind: "foreignKey", fields: ["ticketId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    ticket: { kind: "one", from: "ticketId", to: "id", resource: () => import("../ticket/nodes.js") },
  },
  hooks: () => import("./hooks.js"),
} as const satisfies Model;
