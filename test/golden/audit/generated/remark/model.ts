import type { Model } from "prewire/runtime";

export const model = {
  name: "Remark",
  accessor: "remark",
  resource: "remarks",
  table: "remarks",
  key: ["name"],
  columns: {
    name: { column: "name", type: "text", writable: "create" },
    text: { column: "text", type: "text" },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
  },
  constraints: {
    remarks_pkey: { kind: "unique", fields: ["name"] },
    remarks_name_check: { kind: "check", fields: ["name"] },
  },
  limit: { default: 20, maximum: 100 },
  tenant: "tenant",
  audit: true,
} as const satisfies Model;
