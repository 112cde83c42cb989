import type { Model } from "prewire/runtime";

export const model = {
  name: "Bill",
  accessor: "bill",
  resource: "bills",
  table: "bills",
  key: ["code"],
  columns: {
    code: { column: "code", type: "text", writable: "create" },
    total: { column: "total", type: "integer" },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    bills_pkey: { kind: "unique", fields: ["code"] },
    bills_code_check: { kind: "check", fields: ["code"] },
    bills_total_check: { kind: "check", fields: ["total"] },
  },
  limit: { default: 20, maximum: 100 },
  tenant: "tenant",
  audit: true,
  hooks: () => import("./hooks.js"),
} as const satisfies Model;
