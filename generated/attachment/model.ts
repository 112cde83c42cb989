import type { Model } from "prewire/runtime";

export const model = {
  name: "Attachment",
  accessor: "attachment",
  resource: "attachments",
  table: "attachments",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    commentId: { column: "comment_id", type: "uuid", writable: "create" },
    fileName: { column: "file_name", type: "text" },
    mediaType: { column: "media_type", type: "text", default: { json: '"application/octet-stream"' } },
    size: { column: "size", type: "bigint", writable: "create" },
    checksum: { column: "checksum", type: "bytes", writable: "create" },
    url: { column: "url", type: "text" },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    attachments_pkey: { kind: "unique", fields: ["id"] },
    attachments_file_name_check: { kind: "check", fields: ["fileName"] },
    attachments_media_type_check: { kind: "check", fields: ["mediaType"] },
    attachments_size_check: { kind: "check", fields: ["size"] },
    attachments_checksum_check: { kind: "check", fields: ["checksum"] },
    attachments_url_check: { kind: "check", fields: ["url"] },
    attachments_comment_id_fkey: { kind: "foreignKey", fields: ["commentId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    comment: { kind: "one", from: "commentId", to: "id", resource: () => import("../comment/nodes.js") },
  },
  indexed: {
    filters: {
      id: ["eq", "in", "isNull"],
      commentId: ["eq", "in", "isNull"],
    },
    sorts: ["id", "commentId"],
  },
  tenant: "tenant",
} as const satisfies Model;
