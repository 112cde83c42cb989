import type { Model } from "prewire/runtime";

export const model = {
  name: "SignedCopy",
  accessor: "signedCopy",
  resource: "signed-copies",
  table: "signed_copies",
  key: ["id"],
  columns: {
    bookId: { column: "book_id", type: "uuid" },
    id: { column: "id", type: "integer", writable: "never", default: { name: "identity" } },
    place: { column: "place", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    signed_copies_pkey: { kind: "unique", fields: ["id"] },
    signed_copies_book_id_key: { kind: "unique", fields: ["bookId"] },
    signed_copies_book_id_fkey: { kind: "foreignKey", fields: ["bookId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    book: { kind: "one", from: "bookId", to: "id", resource: () => import("../book/nodes.js") },
  },
} as const satisfies Model;
