import type { ResourceTable } from "prewire/client";

export const resources = {
  city: {
    path: "cities",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  country: {
    path: "countries",
    key: ["cca2"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
} as const satisfies ResourceTable;
