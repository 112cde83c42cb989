import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "tasks",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "title", sql: `"title" text COLLATE "C" NOT NULL`, addable: false },
    { name: "done", sql: `"done" bool NOT NULL DEFAULT false`, addable: true },
    { name: "priority", sql: `"priority" int4`, addable: true },
    { name: "labels", sql: `"labels" text[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::text[]`, addable: true },
    { name: "project_id", sql: `"project_id" text COLLATE "C" NOT NULL`, addable: false },
    { name: "assignee_id", sql: `"assignee_id" uuid`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "tasks_pkey", sql: `PRIMARY KEY ("tenant", "id")` },
    {
      name: "tasks_labels_check",
      sql: `CHECK (coalesce(array_ndims("labels"), 1) = 1 AND array_position("labels", NULL) IS NULL)`,
    },
  ],
  foreignKeys: [
    {
      name: "tasks_project_id_fkey",
      sql: `FOREIGN KEY ("tenant", "project_id") REFERENCES "projects" ("tenant", "code") ON DELETE CASCADE`,
    },
    {
      name: "tasks_assignee_id_fkey",
      sql: `FOREIGN KEY ("tenant", "assignee_id") REFERENCES "members" ("tenant", "id") ON DELETE SET NULL ("assignee_id")`,
    },
  ],
  indexes: [
    {
      name: "tasks_priority_title_idx",
      sql: `CREATE INDEX "tasks_priority_title_idx" ON "tasks" ("tenant", "priority", "title")`,
    },
    { name: "tasks_labels_idx", sql: `CREATE INDEX "tasks_labels_idx" ON "tasks" USING gin ("labels")` },
    {
      name: "tasks_project_id_idx",
      sql: `CREATE INDEX "tasks_project_id_idx" ON "tasks" ("tenant", "project_id")`,
    },
    {
      name: "tasks_assignee_id_idx",
      sql: `CREATE INDEX "tasks_assignee_id_idx" ON "tasks" ("tenant", "assignee_id")`,
    },
    {
      name: "tasks_search_idx",
      sql: `CREATE INDEX "tasks_search_idx" ON "tasks" USING gin (to_tsvector('simple'::regconfig, lower("title" COLLATE "und-x-icu")))`,
    },
  ],
  comments: [`COMMENT ON TABLE "tasks" IS 'A piece of that work.'`],
};
