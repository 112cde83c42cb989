import type { ResourceTable } from "prewire/client";

export const resources = {
  account: {
    path: "accounts",
    key: ["id"],
    operations: [
      "create",
      "read",
      "update",
      "delete",
      "list",
      "count",
      "upsert",
      "bulkCreate",
      "bulkUpdate",
      "bulkDelete",
      "bulkUpsert",
      "aggregate",
    ],
  },
  booking: {
    path: "bookings",
    key: ["id"],
    operations: ["create", "read", "list", "count", "bulkCreate", "aggregate"],
  },
  rate: {
    path: "rates",
    key: ["currency", "day"],
    operations: ["list", "bulkCreate"],
  },
} as const satisfies ResourceTable;
