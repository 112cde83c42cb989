import type { Model } from "prewire/runtime";

export const model = {
  name: "Page",
  accessor: "page",
  resource: "pages",
  table: "pages",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    resource: { column: "resource", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    pages_pkey: { kind: "unique", fields: ["id"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
