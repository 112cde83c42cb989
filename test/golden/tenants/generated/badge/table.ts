import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "badges",
  tenant: true,
  columns: [
    { name: "number", sql: `"number" text COLLATE "C" NOT NULL`, addable: false },
    { name: "member_id", sql: `"member_id" uuid NOT NULL`, addable: false },
    { name: "color", sql: `"color" text COLLATE "C" NOT NULL DEFAULT 'green'`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
  ],
  constraints: [
    { name: "badges_pkey", sql: `PRIMARY KEY ("tenant", "number")` },
    { name: "badges_member_id_key", sql: `UNIQUE ("tenant", "member_id")` },
    { name: "badges_number_check", sql: `CHECK (char_length("number") >= 1)` },
    { name: "badges_color_check", sql: `CHECK ("color" IN ('red', 'green'))`, values: ["red", "green"] },
  ],
  foreignKeys: [
    {
      name: "badges_member_id_fkey",
      sql: `FOREIGN KEY ("tenant", "member_id") REFERENCES "members" ("tenant", "id") ON DELETE CASCADE`,
    },
  ],
  indexes: [],
  comments: [`COMMENT ON TABLE "badges" IS 'What they have to show at the door.'`],
};
