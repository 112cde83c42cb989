import type { Model } from "prewire/runtime";

export const model = {
  name: "Page",
  accessor: "page",
  resource: "pages",
  table: "pages",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    number: { column: "number", type: "integer" },
    documentId: { column: "document_id", type: "uuid" },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
  },
  constraints: {
    pages_pkey: { kind: "unique", fields: ["id"] },
    pages_document_id_fkey: { kind: "foreignKey", fields: ["documentId"] },
    pages_document_id_number_key: { kind: "unique", fields: ["documentId", "number"], living: true },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    document: { kind: "one", from: "documentId", to: "id", resource: () => import("../document/nodes.js") },
  },
  tenant: "tenant",
  softDelete: true,
} as const satisfies Model;
