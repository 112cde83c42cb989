import type { Model } from "prewire/runtime";

export const model = {
  name: "Loan",
  accessor: "loan",
  resource: "loans",
  table: "loans",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    bookId: { column: "book_id", type: "uuid" },
    days: { column: "days", type: "integer" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    loans_pkey: { kind: "unique", fields: ["id"] },
    loans_book_id_fkey: { kind: "foreignKey", fields: ["bookId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    book: { kind: "one", from: "bookId", to: "id", resource: () => import("../book/nodes.js") },
  },
} as const satisfies Model;
