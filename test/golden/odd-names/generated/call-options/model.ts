import type { Model } from "prewire/runtime";

export const model = {
  name: "CallOptions",
  accessor: "callOptions",
  resource: "call-options",
  table: "call_options",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    signal: { column: "signal", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    call_options_pkey: { kind: "unique", fields: ["id"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
