import type { ResourceTable } from "prewire/client";

export const resources = {
  sample: {
    path: "samples",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
} as const satisfies ResourceTable;
