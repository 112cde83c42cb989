import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "counters",
  columns: [
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "value", sql: `"value" int4 NOT NULL DEFAULT 0`, addable: true },
    { name: "version", sql: `"version" int4 NOT NULL DEFAULT 1`, addable: true },
  ],
  constraints: [
    { name: "counters_pkey", sql: `PRIMARY KEY ("name")` },
    { name: "counters_name_check", sql: `CHECK (char_length("name") >= 1)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [
    `COMMENT ON TABLE "counters" IS 'Without times: its version is all that tells two changes of one transaction apart.'`,
  ],
};
