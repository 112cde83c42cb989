import type { Model } from "prewire/runtime";

export const model = {
  name: "Booking",
  accessor: "booking",
  resource: "bookings",
  table: "bookings",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    accountId: { column: "account_id", type: "uuid" },
    reference: { column: "reference", type: "text" },
    cents: { column: "cents", type: "bigint" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    bookings_pkey: { kind: "unique", fields: ["id"] },
    bookings_reference_key: { kind: "unique", fields: ["reference"] },
    bookings_reference_check: { kind: "check", fields: ["reference"] },
    bookings_account_id_fkey: { kind: "foreignKey", fields: ["accountId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    account: { kind: "one", from: "accountId", to: "id", resource: () => import("../account/nodes.js") },
  },
  appendOnly: true,
} as const satisfies Model;
