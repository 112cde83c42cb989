import type { Model } from "prewire/runtime";

export const model = {
  name: "TicketTag",
  accessor: "ticketTag",
  resource: "ticket-tags",
  table: "ticket_tags",
  key: ["ticketId", "tagId"],
  columns: {
    ticketId: { column: "ticket_id", type: "uuid", writable: "create" },
    tagId: { column: "tag_id", type: "integer", writable: "create" },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    ticket_tags_pkey: { kind: "unique", fields: ["ticketId", "tagId"] },
    ticket_tags_ticket_id_fkey: { kind: "foreignKey", fields: ["ticketId"] },
    ticket_tags_tag_id_fkey: { kind: "foreignKey", fields: ["tagId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    ticket: { kind: "one", from: "ticketId", to: "id", resource: () => import("../ticket/nodes.js") },
    tag: { kind: "one", from: "tagId", to: "id", resource: () => import("../tag/nodes.js") },
  },
  tenant: "tenant",
} as const satisfies Model;
