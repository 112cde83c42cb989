import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "members",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "email", sql: `"email" text COLLATE "C" NOT NULL`, addable: false },
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "country_id", sql: `"country_id" text COLLATE "C"`, addable: true },
    { name: "manager_id", sql: `"manager_id" uuid`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
  ],
  constraints: [
    { name: "members_pkey", sql: `PRIMARY KEY ("tenant", "id")` },
    { name: "members_email_key", sql: `UNIQUE ("tenant", "email")` },
  ],
  foreignKeys: [
    {
      name: "members_country_id_fkey",
      sql: `FOREIGN KEY ("country_id") REFERENCES "countries" ("code") ON DELETE RESTRICT`,
    },
    {
      name: "members_manager_id_fkey",
      sql: `FOREIGN KEY ("tenant", "manager_id") REFERENCES "members" ("tenant", "id") ON DELETE SET NULL ("manager_id")`,
    },
  ],
  indexes: [
    {
      name: "members_country_id_idx",
      sql: `CREATE INDEX "members_country_id_idx" ON "members" ("tenant", "country_id")`,
    },
    {
      name: "members_manager_id_idx",
      sql: `CREATE INDEX "members_manager_id_idx" ON "members" ("tenant", "manager_id")`,
    },
  ],
  comments: [`COMMENT ON TABLE "members" IS 'Somebody who works for a tenant.'`],
};
