import type { Model } from "prewire/runtime";

export const model = {
  name: "Agreement",
  accessor: "agreement",
  resource: "agreements",
  table: "agreements",
  key: ["number"],
  columns: {
    number: { column: "number", type: "integer", writable: "never", default: { name: "identity" } },
    text: { column: "text", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    agreements_pkey: { kind: "unique", fields: ["number"] },
  },
  limit: { default: 20, maximum: 100 },
  requireIfMatch: true,
} as const satisfies Model;
