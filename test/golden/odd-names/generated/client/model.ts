import type { Model } from "prewire/runtime";

export const model = {
  name: "Client",
  accessor: "client",
  resource: "customers",
  table: "clients",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    array: { column: "array", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    clients_pkey: { kind: "unique", fields: ["id"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
