import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "jsons",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "text", sql: `"text" text COLLATE "C" NOT NULL`, addable: false },
    { name: "uuid", sql: `"uuid" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [{ name: "jsons_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [],
  indexes: [],
  comments: [],
};
