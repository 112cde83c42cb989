import type { Model } from "prewire/runtime";

export const model = {
  name: "Setting",
  accessor: "setting",
  resource: "settings",
  table: "settings",
  key: ["name"],
  columns: {
    name: { column: "name", type: "text", writable: "create" },
    value: { column: "value", type: "text" },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
  },
  constraints: {
    settings_pkey: { kind: "unique", fields: ["name"] },
    settings_name_check: { kind: "check", fields: ["name"] },
  },
  limit: { default: 20, maximum: 100 },
  softDelete: true,
} as const satisfies Model;
