import type { ResourceTable } from "prewire/client";

export const resources = {
  ticket: {
    path: "tickets",
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
  user: {
    path: "users",
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
} as const satisfies ResourceTable;
