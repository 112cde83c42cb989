import type { Model } from "prewire/runtime";

export const model = {
  name: "Label",
  accessor: "label",
  resource: "labels",
  table: "labels",
  key: ["name"],
  columns: {
    name: { column: "name", type: "text", writable: "create" },
    color: { column: "color", type: "text" },
  },
  constraints: {
    labels_pkey: { kind: "unique", fields: ["name"] },
    labels_name_check: { kind: "check", fields: ["name"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
