import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "projects",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "portfolio_id", sql: `"portfolio_id" uuid`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [{ name: "projects_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [
    {
      name: "projects_portfolio_id_fkey",
      sql: `FOREIGN KEY ("portfolio_id") REFERENCES "portfolios" ("id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "projects_portfolio_id_idx",
      sql: `CREATE INDEX "projects_portfolio_id_idx" ON "projects" ("portfolio_id")`,
    },
  ],
  comments: [],
};
