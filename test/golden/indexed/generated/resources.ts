import type { ResourceTable } from "prewire/client";

export const resources = {
  book: {
    path: "books",
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
  loan: {
    path: "loans",
    key: ["id"],
    operations: ["create"],
  },
  signedCopy: {
    path: "signed-copies",
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
