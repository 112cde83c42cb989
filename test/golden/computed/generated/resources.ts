import type { ResourceTable } from "prewire/client";

export const resources = {
  person: {
    path: "people",
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
