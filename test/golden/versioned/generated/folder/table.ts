import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "folders",
  columns: [{ name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false }],
  constraints: [
    { name: "folders_pkey", sql: `PRIMARY KEY ("name")` },
    { name: "folders_name_check", sql: `CHECK (char_length("name") >= 1)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [`COMMENT ON TABLE "folders" IS 'To put an agreement into one is to change the agreement.'`],
};
