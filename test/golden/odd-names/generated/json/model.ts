import type { Model } from "prewire/runtime";

export const model = {
  name: "Json",
  accessor: "json",
  resource: "jsons",
  table: "jsons",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    text: { column: "text", type: "text" },
    uuid: { column: "uuid", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    jsons_pkey: { kind: "unique", fields: ["id"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
