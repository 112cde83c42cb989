import type { Model } from "prewire/runtime";

export const model = {
  name: "Sheet",
  accessor: "sheet",
  resource: "sheets",
  table: "sheets",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    text: { column: "text", type: "text" },
    paperId: { column: "paper_id", type: "uuid" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
  },
  constraints: {
    sheets_pkey: { kind: "unique", fields: ["id"] },
    sheets_paper_id_fkey: { kind: "foreignKey", fields: ["paperId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    paper: { kind: "one", from: "paperId", to: "id", resource: () => import("../paper/nodes.js") },
  },
  softDelete: true,
  audit: true,
} as const satisfies Model;
