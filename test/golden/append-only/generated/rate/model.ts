import type { Model } from "prewire/runtime";

export const model = {
  name: "Rate",
  accessor: "rate",
  resource: "rates",
  table: "rates",
  key: ["currency", "day"],
  columns: {
    currency: { column: "currency", type: "oneOf", values: ["EUR", "USD"], writable: "create" },
    day: { column: "day", type: "text", writable: "create" },
    cents: { column: "cents", type: "bigint" },
  },
  constraints: {
    rates_pkey: { kind: "unique", fields: ["currency", "day"] },
    rates_currency_check: { kind: "check", fields: ["currency"] },
    rates_day_check: { kind: "check", fields: ["day"] },
  },
  limit: { default: 20, maximum: 100 },
  appendOnly: true,
} as const satisfies Model;
