import type { ResourceTable } from "prewire/client";

export const resources = {
  ticket: {
    path: "tickets",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  user: {
    path: "users",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
} as const satisfies ResourceTable;
