import type { Model } from "prewire/runtime";

export const model = {
  name: "Event",
  accessor: "event",
  resource: "events",
  table: "events",
  key: ["id"],
  columns: {
    id: { column: "id", type: "bigint", writable: "never", default: { name: "identity" } },
    text: { column: "text", type: "text" },
  },
  constraints: {
    events_pkey: { kind: "unique", fields: ["id"] },
  },
  limit: { default: 20, maximum: 100 },
  appendOnly: true,
  audit: true,
} as const satisfies Model;
