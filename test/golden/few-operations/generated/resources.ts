import type { ResourceTable } from "prewire/client";

export const resources = {
  counter: {
    path: "counters",
    key: ["name"],
    operations: ["update", "count"],
  },
  entry: {
    path: "entries",
    key: ["id"],
    operations: ["create", "list"],
  },
  sequence: {
    path: "sequences",
    key: ["id"],
    operations: ["create", "read", "delete"],
  },
} as const satisfies ResourceTable;
