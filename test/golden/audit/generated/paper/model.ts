import type { Model } from "prewire/runtime";

export const model = {
  name: "Paper",
  accessor: "paper",
  resource: "papers",
  table: "papers",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    title: { column: "title", type: "text" },
    body: { column: "body", type: "text", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
    version: { column: "version", type: "integer", writable: "never", default: { json: "1" } },
  },
  constraints: {
    papers_pkey: { kind: "unique", fields: ["id"] },
    papers_title_key: { kind: "unique", fields: ["title"], living: true },
    sheets_paper_id_fkey: { kind: "foreignKey", fields: ["id"], by: { model: "Sheet", field: "paperId" } },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    sheets: {
      kind: "many",
      from: "id",
      to: "paperId",
      inverse: true,
      resource: () => import("../sheet/nodes.js"),
    },
  },
  softDelete: true,
  version: true,
  audit: true,
  deletesRecorded: true,
} as const satisfies Model;
