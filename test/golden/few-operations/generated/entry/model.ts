import type { Model } from "prewire/runtime";

export const model = {
  name: "Entry",
  accessor: "entry",
  resource: "entries",
  table: "entries",
  key: ["id"],
  columns: {
    id: { column: "id", type: "bigint", writable: "never", default: { name: "identity" } },
    message: { column: "message", type: "text" },
    at: { column: "at", type: "timestamp", default: { name: "now" } },
  },
  constraints: {
    entries_pkey: { kind: "unique", fields: ["id"] },
    entries_at_check: { kind: "check", fields: ["at"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
