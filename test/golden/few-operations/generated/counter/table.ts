import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "counters",
  columns: [
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "note", sql: `"note" text COLLATE "C"`, addable: true },
  ],
  constraints: [
    { name: "counters_pkey", sql: `PRIMARY KEY ("name")` },
    { name: "counters_name_check", sql: `CHECK (char_length("name") >= 1)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [],
};
