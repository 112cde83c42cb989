import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "seats",
  tenant: true,
  columns: [
    { name: "project_id", sql: `"project_id" text COLLATE "C" NOT NULL`, addable: false },
    { name: "member_id", sql: `"member_id" uuid NOT NULL`, addable: false },
    { name: "role", sql: `"role" text COLLATE "C" NOT NULL`, addable: false },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
  ],
  constraints: [{ name: "seats_pkey", sql: `PRIMARY KEY ("tenant", "project_id", "member_id")` }],
  foreignKeys: [
    {
      name: "seats_project_id_fkey",
      sql: `FOREIGN KEY ("tenant", "project_id") REFERENCES "projects" ("tenant", "code") ON DELETE CASCADE`,
    },
    {
      name: "seats_member_id_fkey",
      sql: `FOREIGN KEY ("tenant", "member_id") REFERENCES "members" ("tenant", "id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "seats_member_id_idx",
      sql: `CREATE INDEX "seats_member_id_idx" ON "seats" ("tenant", "member_id")`,
    },
  ],
  comments: [`COMMENT ON TABLE "seats" IS 'Who sees which project.'`],
};
