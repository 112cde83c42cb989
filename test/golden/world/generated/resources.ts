import type { ResourceTable } from "prewire/client";

export const resources = {
  city: {
    path: "cities",
    key: ["id"],
    operations: [
      "create",
      "read",
      "update",
      "delete",
      "list",
      "count",
      "bulkCreate",
      "bulkUpdate",
      "bulkDelete",
      "aggregate",
    ],
  },
  country: {
    path: "countries",
    key: ["cca2"],
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
} as const satisfies ResourceTable;
