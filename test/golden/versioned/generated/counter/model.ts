import type { Model } from "prewire/runtime";

export const model = {
  name: "Counter",
  accessor: "counter",
  resource: "counters",
  table: "counters",
  key: ["name"],
  columns: {
    name: { column: "name", type: "text", writable: "create" },
    value: { column: "value", type: "integer", default: { json: "0" } },
    version: { column: "version", type: "integer", writable: "never", default: { json: "1" } },
  },
  constraints: {
    counters_pkey: { kind: "unique", fields: ["name"] },
    counters_name_check: { kind: "check", fields: ["name"] },
  },
  limit: { default: 20, maximum: 100 },
  version: true,
} as const satisfies Model;
