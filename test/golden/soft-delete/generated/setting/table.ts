import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "settings",
  columns: [
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "value", sql: `"value" text COLLATE "C" NOT NULL`, addable: false },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
  ],
  constraints: [
    { name: "settings_pkey", sql: `PRIMARY KEY ("name")` },
    { name: "settings_name_check", sql: `CHECK (char_length("name") >= 1)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [`COMMENT ON TABLE "settings" IS 'A key that callers choose: a hidden row keeps it.'`],
};
