import type { Model } from "prewire/runtime";

export const model = {
  name: "Tag",
  accessor: "tag",
  resource: "tags",
  table: "tags",
  key: ["id"],
  columns: {
    id: { column: "id", type: "integer", writable: "never", default: { name: "identity" } },
    name: { column: "name", type: "text" },
    color: { column: "color", type: "text", default: { json: '"#64748b"' } },
    description: { column: "description", type: "text", nullable: true },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    tags_pkey: { kind: "unique", fields: ["id"] },
    tags_name_key: { kind: "unique", fields: ["name"] },
    tags_name_check: { kind: "check", fields: ["name"] },
    tags_color_check: { kind: "check", fields: ["color"] },
    tags_description_check: { kind: "check", fields: ["description"] },
    ticket_tags_tag_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "TicketTag", field: "tagId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    tickets: {
      kind: "many",
      from: "id",
      to: "tagId",
      inverse: true,
      resource: () => import("../ticket-tag/nodes.js"),
    },
  },
  tenant: "tenant",
} as const satisfies Model;
