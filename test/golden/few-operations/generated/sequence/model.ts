import type { Model } from "prewire/runtime";

export const model = {
  name: "Sequence",
  accessor: "sequence",
  resource: "sequences",
  table: "sequences",
  key: ["id"],
  columns: {
    id: { column: "id", type: "bigint", writable: "never", default: { name: "identity" } },
  },
  constraints: {
    sequences_pkey: { kind: "unique", fields: ["id"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
