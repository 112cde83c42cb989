import type { Model } from "prewire/runtime";

export const model = {
  name: "Partial",
  accessor: "partial",
  resource: "partials",
  table: "partials",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    pick: { column: "pick", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    partials_pkey: { kind: "unique", fields: ["id"] },
    orders_await_id_fkey: { kind: "foreignKey", fields: ["id"], by: { model: "Order", field: "awaitId" } },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    orders: {
      kind: "many",
      from: "id",
      to: "awaitId",
      inverse: true,
      resource: () => import("../order/nodes.js"),
    },
  },
} as const satisfies Model;
