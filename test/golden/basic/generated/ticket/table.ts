import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "tickets",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "subject", sql: `"subject" text COLLATE "C" NOT NULL`, addable: false },
    { name: "status", sql: `"status" text COLLATE "C" NOT NULL DEFAULT 'open'`, addable: true },
    { name: "priority", sql: `"priority" int4 NOT NULL DEFAULT 3`, addable: true },
    { name: "requester_id", sql: `"requester_id" uuid NOT NULL`, addable: false },
    { name: "assignee_id", sql: `"assignee_id" uuid`, addable: true },
    { name: "due_at", sql: `"due_at" timestamptz`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "tickets_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "tickets_subject_check", sql: `CHECK (char_length("subject") BETWEEN 1 AND 200)` },
    {
      name: "tickets_status_check",
      sql: `CHECK ("status" IN ('open', 'pending', 'solved'))`,
      values: ["open", "pending", "solved"],
    },
    { name: "tickets_priority_check", sql: `CHECK ("priority" BETWEEN 1 AND 5)` },
    {
      name: "tickets_due_at_check",
      sql: `CHECK ("due_at" >= '0001-01-01 00:00:00Z' AND "due_at" < '10000-01-01 00:00:00Z')`,
    },
  ],
  foreignKeys: [
    {
      name: "tickets_requester_id_fkey",
      sql: `FOREIGN KEY ("requester_id") REFERENCES "users" ("id") ON DELETE RESTRICT`,
    },
    {
      name: "tickets_assignee_id_fkey",
      sql: `FOREIGN KEY ("assignee_id") REFERENCES "users" ("id") ON DELETE SET NULL`,
    },
  ],
  indexes: [
    {
      name: "tickets_status_priority_idx",
      sql: `CREATE INDEX "tickets_status_priority_idx" ON "tickets" ("status", "priority")`,
    },
    {
      name: "tickets_requester_id_idx",
      sql: `CREATE INDEX "tickets_requester_id_idx" ON "tickets" ("requester_id")`,
    },
    {
      name: "tickets_assignee_id_idx",
      sql: `CREATE INDEX "tickets_assignee_id_idx" ON "tickets" ("assignee_id")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "tickets" IS 'A customer''s request, from first message to resolution.'`,
    `COMMENT ON COLUMN "tickets"."subject" IS 'What it is about, in one line.'`,
  ],
};
