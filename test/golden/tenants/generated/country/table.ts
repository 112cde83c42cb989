import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "countries",
  columns: [
    { name: "code", sql: `"code" text COLLATE "C" NOT NULL`, addable: false },
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "countries_pkey", sql: `PRIMARY KEY ("code")` },
    { name: "countries_name_key", sql: `UNIQUE ("name")` },
    { name: "countries_code_check", sql: `CHECK (char_length("code") BETWEEN 1 AND 2)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [`COMMENT ON TABLE "countries" IS 'A country: the same for every tenant.'`],
};
