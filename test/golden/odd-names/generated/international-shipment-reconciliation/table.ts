import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "international_shipment_reconciliations",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "resolution_policy", sql: `"resolution_policy" text COLLATE "C"`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "international_shipment_reconciliations_pkey", sql: `PRIMARY KEY ("id")` },
    {
      name: "international_shipment_reconciliations_resolution_policy_check",
      sql: `CHECK ("resolution_policy" IN ('automatically-resolve-in-favour-of-the-carrier', 'automatically-resolve-in-favour-of-the-customer', 'manual'))`,
      values: [
        "automatically-resolve-in-favour-of-the-carrier",
        "automatically-resolve-in-favour-of-the-customer",
        "manual",
      ],
    },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [
    `COMMENT ON TABLE "international_shipment_reconciliations" IS 'A name that leaves little room on a line of a hundred and ten columns.'`,
  ],
};
