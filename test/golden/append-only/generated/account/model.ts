import type { Model } from "prewire/runtime";

export const model = {
  name: "Account",
  accessor: "account",
  resource: "accounts",
  table: "accounts",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    name: { column: "name", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    accounts_pkey: { kind: "unique", fields: ["id"] },
    bookings_account_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Booking", field: "accountId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    bookings: {
      kind: "many",
      from: "id",
      to: "accountId",
      inverse: true,
      resource: () => import("../booking/nodes.js"),
    },
  },
} as const satisfies Model;
