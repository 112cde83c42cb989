import type { Model } from "prewire/runtime";

export const model = {
  name: "Comment",
  accessor: "comment",
  resource: "comments",
  table: "comments",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    ticketId: { column: "ticket_id", type: "uuid", writable: "create" },
    authorId: { column: "author_id", type: "uuid", writable: "create" },
    body: { column: "body", type: "text" },
    public: { column: "public", type: "boolean", default: { json: "true" } },
    hoursSpent: { column: "hours_spent", type: "float", default: { json: "0" } },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
  },
  constraints: {
    comments_pkey: { kind: "unique", fields: ["id"] },
    comments_body_check: { kind: "check", fields: ["body"] },
    comments_hours_spent_check: { kind: "check", fields: ["hoursSpent"] },
    comments_ticket_id_fkey: { kind: "foreignKey", fields: ["ticketId"] },
    comments_author_id_fkey: { kind: "foreignKey", fields: ["authorId"] },
    attachments_comment_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Attachment", field: "commentId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    ticket: { kind: "one", from: "ticketId", to: "id", resource: () => import("../ticket/nodes.js") },
    author: { kind: "one", from: "authorId", to: "id", resource: () => import("../user/nodes.js") },
    attachments: {
      kind: "many",
      from: "id",
      to: "commentId",
      inverse: true,
      resource: () => import("../attachment/nodes.js"),
    },
  },
  search: ["body"],
  tenant: "tenant",
  softDelete: true,
} as const satisfies Model;
