import type { Model } from "prewire/runtime";

export const model = {
  name: "Comment",
  accessor: "comment",
  resource: "comments",
  table: "comments",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    ticketId: { column: "ticket_id", type: "uuid" },
    parentId: { column: "parent_id", type: "uuid", nullable: true },
    body: { column: "body", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
  },
  constraints: {
    comments_pkey: { kind: "unique", fields: ["id"] },
    comments_ticket_id_fkey: { kind: "foreignKey", fields: ["ticketId"] },
    comments_parent_id_fkey: { kind: "foreignKey", fields: ["parentId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    ticket: { kind: "one", from: "ticketId", to: "id", resource: () => import("../ticket/nodes.js") },
    parent: { kind: "one", from: "parentId", to: "id", nullable: true, resource: () => import("./nodes.js") },
    answers: {
      kind: "many",
      from: "id",
      to: "parentId",
      inverse: true,
      resource: () => import("./nodes.js"),
    },
  },
  softDelete: true,
} as const satisfies Model;
