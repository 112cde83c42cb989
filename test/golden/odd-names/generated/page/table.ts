import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "pages",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "resource", sql: `"resource" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [{ name: "pages_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [],
  indexes: [],
  comments: [
    `COMMENT ON TABLE "pages" IS 'Its types would hide those of the same name that generated code imports.'`,
  ],
};
