import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "labels",
  columns: [
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "color", sql: `"color" text COLLATE "C" NOT NULL`, addable: false },
  ],
  constraints: [
    { name: "labels_pkey", sql: `PRIMARY KEY ("name")` },
    { name: "labels_name_check", sql: `CHECK (char_length("name") >= 1)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [`COMMENT ON TABLE "labels" IS 'Without anything that changes with it.'`],
};
