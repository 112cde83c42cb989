import type { Model } from "prewire/runtime";

export const model = {
  name: "Attachment",
  accessor: "attachment",
  resource: "attachments",
  table: "attachments",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    ticketId: { column: "ticket_id", type: "uuid" },
    file: { column: "file", type: "text" },
  },
  constraints: {
    attachments_pkey: { kind: "unique", fields: ["id"] },
    attachments_ticket_id_fkey: { kind: "foreignKey", fields: ["ticketId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    ticket: { kind: "one", from: "ticketId", to: "id", resource: () => import("../ticket/nodes.js") },
  },
} as const satisfies Model;
