import type { Model } from "prewire/runtime";

export const model = {
  name: "Counter",
  accessor: "counter",
  resource: "counters",
  table: "counters",
  key: ["name"],
  columns: {
    name: { column: "name", type: "text", writable: "create" },
    note: { column: "note", type: "text", nullable: true, writable: "create" },
  },
  constraints: {
    counters_pkey: { kind: "unique", fields: ["name"] },
    counters_name_check: { kind: "check", fields: ["name"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
