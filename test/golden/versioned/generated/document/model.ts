import type { Model } from "prewire/runtime";

export const model = {
  name: "Document",
  accessor: "document",
  resource: "documents",
  table: "documents",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    title: { column: "title", type: "text" },
    views: { column: "views", type: "integer", default: { json: "0" } },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    version: { column: "version", type: "integer", writable: "never", default: { json: "1" } },
  },
  constraints: {
    documents_pkey: { kind: "unique", fields: ["id"] },
    documents_title_key: { kind: "unique", fields: ["title"] },
    documents_title_check: { kind: "check", fields: ["title"] },
  },
  limit: { default: 20, maximum: 100 },
  version: true,
} as const satisfies Model;
