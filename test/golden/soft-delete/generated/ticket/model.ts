import type { Model } from "prewire/runtime";

export const model = {
  name: "Ticket",
  accessor: "ticket",
  resource: "tickets",
  table: "tickets",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    number: { column: "number", type: "integer" },
    subject: { column: "subject", type: "text" },
    requesterId: { column: "requester_id", type: "uuid" },
    assigneeId: { column: "assignee_id", type: "uuid", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
    version: { column: "version", type: "integer", writable: "never", default: { json: "1" } },
  },
  constraints: {
    tickets_pkey: { kind: "unique", fields: ["id"] },
    tickets_requester_id_fkey: { kind: "foreignKey", fields: ["requesterId"] },
    tickets_assignee_id_fkey: { kind: "foreignKey", fields: ["assigneeId"] },
    tickets_requester_id_number_key: { kind: "unique", fields: ["requesterId", "number"], living: true },
    attachments_ticket_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Attachment", field: "ticketId" },
    },
    comments_ticket_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Comment", field: "ticketId" },
    },
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
    attachments: {
      kind: "many",
      from: "id",
      to: "ticketId",
      inverse: true,
      resource: () => import("../attachment/nodes.js"),
    },
    comments: {
      kind: "many",
      from: "id",
      to: "ticketId",
      inverse: true,
      resource: () => import("../comment/nodes.js"),
    },
  },
  softDelete: true,
  version: true,
} as const satisfies Model;
