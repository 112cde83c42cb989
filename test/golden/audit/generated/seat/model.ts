import type { Model } from "prewire/runtime";

export const model = {
  name: "Seat",
  accessor: "seat",
  resource: "seats",
  table: "seats",
  key: ["row", "number"],
  columns: {
    row: { column: "row", type: "text", writable: "create" },
    number: { column: "number", type: "integer", writable: "create" },
    holder: { column: "holder", type: "text", nullable: true },
  },
  constraints: {
    seats_pkey: { kind: "unique", fields: ["row", "number"] },
    seats_row_check: { kind: "check", fields: ["row"] },
  },
  limit: { default: 20, maximum: 100 },
  audit: true,
} as const satisfies Model;
