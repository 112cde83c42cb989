import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "people",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [{ name: "people_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [],
  indexes: [],
  comments: [`COMMENT ON TABLE "people" IS 'Not recorded; but who deletes one changes tasks that are.'`],
};
