import type { Model } from "prewire/runtime";

export const model = {
  name: "Order",
  accessor: "order",
  resource: "orders",
  table: "orders",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    class: { column: "class", type: "text" },
    delete: { column: "delete", type: "text", nullable: true },
    default: { column: "default", type: "integer", default: { json: "1" } },
    select: { column: "from", type: "text" },
    sort: { column: "sort", type: "oneOf", values: ["up", "down"] },
    key: { column: "key", type: "oneOf", values: ["low", "high"] },
    limit: { column: "limit", type: "integer", nullable: true },
    awaitId: { column: "await_id", type: "uuid", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    orders_pkey: { kind: "unique", fields: ["id"] },
    orders_sort_check: { kind: "check", fields: ["sort"] },
    orders_key_check: { kind: "check", fields: ["key"] },
    orders_await_id_fkey: { kind: "foreignKey", fields: ["awaitId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    await: {
      kind: "one",
      from: "awaitId",
      to: "id",
      nullable: true,
      resource: () => import("../partial/nodes.js"),
    },
  },
} as const satisfies Model;
