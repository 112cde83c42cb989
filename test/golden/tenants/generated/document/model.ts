import type { Model } from "prewire/runtime";

export const model = {
  name: "Document",
  accessor: "document",
  resource: "documents",
  table: "documents",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    slug: { column: "slug", type: "text" },
    title: { column: "title", type: "text" },
    authorId: { column: "author_id", type: "uuid" },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
    version: { column: "version", type: "integer", writable: "never", default: { json: "1" } },
  },
  constraints: {
    documents_pkey: { kind: "unique", fields: ["id"] },
    documents_author_id_fkey: { kind: "foreignKey", fields: ["authorId"] },
    documents_slug_key: { kind: "unique", fields: ["slug"], living: true },
    pages_document_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Page", field: "documentId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    author: { kind: "one", from: "authorId", to: "id", resource: () => import("../member/nodes.js") },
    pages: {
      kind: "many",
      from: "id",
      to: "documentId",
      inverse: true,
      resource: () => import("../page/nodes.js"),
    },
  },
  tenant: "tenant",
  softDelete: true,
  version: true,
  audit: true,
} as const satisfies Model;
