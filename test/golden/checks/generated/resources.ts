import type { ResourceTable } from "prewire/client";

export const resources = {
  meeting: {
    path: "meetings",
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
  room: {
    path: "rooms",
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
} as const satisfies ResourceTable;
