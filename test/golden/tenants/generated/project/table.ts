import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "projects",
  tenant: true,
  columns: [
    { name: "code", sql: `"code" text COLLATE "C" NOT NULL`, addable: false },
    { name: "title", sql: `"title" text COLLATE "C" NOT NULL`, addable: false },
    { name: "owner_id", sql: `"owner_id" uuid NOT NULL`, addable: false },
    { name: "year", sql: `"year" int4 NOT NULL DEFAULT 2026`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
  ],
  constraints: [
    { name: "projects_pkey", sql: `PRIMARY KEY ("tenant", "code")` },
    { name: "projects_owner_id_title_key", sql: `UNIQUE ("tenant", "owner_id", "title")` },
    { name: "projects_code_check", sql: `CHECK (char_length("code") >= 1)` },
  ],
  foreignKeys: [
    {
      name: "projects_owner_id_fkey",
      sql: `FOREIGN KEY ("tenant", "owner_id") REFERENCES "members" ("tenant", "id") ON DELETE RESTRICT`,
    },
  ],
  indexes: [
    {
      name: "projects_year_title_idx",
      sql: `CREATE INDEX "projects_year_title_idx" ON "projects" ("tenant", "year", "title")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "projects" IS 'What they work on: its code is their own, whatever other tenants call theirs.'`,
  ],
};
