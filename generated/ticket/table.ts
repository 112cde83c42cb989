import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "tickets",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "subject", sql: `"subject" text COLLATE "C" NOT NULL`, addable: false },
    { name: "description", sql: `"description" text COLLATE "C" NOT NULL`, addable: false },
    { name: "status", sql: `"status" text COLLATE "C" NOT NULL DEFAULT 'open'`, addable: true },
    { name: "priority", sql: `"priority" int4 NOT NULL DEFAULT 3`, addable: true },
    { name: "channel", sql: `"channel" text COLLATE "C" NOT NULL DEFAULT 'web'`, addable: true },
    { name: "requester_id", sql: `"requester_id" uuid NOT NULL`, addable: false },
    { name: "assignee_id", sql: `"assignee_id" uuid`, addable: true },
    { name: "team_id", sql: `"team_id" uuid`, addable: true },
    { name: "due_at", sql: `"due_at" timestamptz`, addable: true },
    { name: "solved_at", sql: `"solved_at" timestamptz`, addable: true },
    { name: "satisfaction", sql: `"satisfaction" int4`, addable: true },
    { name: "answers", sql: `"answers" jsonb`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "tickets_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "tickets_subject_check", sql: `CHECK (char_length("subject") BETWEEN 1 AND 200)` },
    { name: "tickets_description_check", sql: `CHECK (char_length("description") <= 20000)` },
    {
      name: "tickets_status_check",
      sql: `CHECK ("status" IN ('open', 'pending', 'solved', 'closed'))`,
      values: ["open", "pending", "solved", "closed"],
    },
    { name: "tickets_priority_check", sql: `CHECK ("priority" BETWEEN 1 AND 5)` },
    {
      name: "tickets_channel_check",
      sql: `CHECK ("channel" IN ('web', 'email', 'chat', 'phone'))`,
      values: ["web", "email", "chat", "phone"],
    },
    {
      name: "tickets_due_at_check",
      sql: `CHECK ("due_at" >= '0001-01-01 00:00:00Z' AND "due_at" < '10000-01-01 00:00:00Z')`,
    },
    {
      name: "tickets_solved_at_check",
      sql: `CHECK ("solved_at" >= '0001-01-01 00:00:00Z' AND "solved_at" < '10000-01-01 00:00:00Z')`,
    },
    { name: "tickets_satisfaction_check", sql: `CHECK ("satisfaction" BETWEEN 1 AND 5)` },
    { name: "tickets_answers_check", sql: `CHECK (jsonb_typeof("answers") <> 'null')` },
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
    {
      name: "tickets_team_id_fkey",
      sql: `FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE SET NULL`,
    },
  ],
  indexes: [
    {
      name: "tickets_status_priority_idx",
      sql: `CREATE INDEX "tickets_status_priority_idx" ON "tickets" ("status", "priority")`,
    },
    { name: "tickets_due_at_idx", sql: `CREATE INDEX "tickets_due_at_idx" ON "tickets" ("due_at")` },
    {
      name: "tickets_created_at_idx",
      sql: `CREATE INDEX "tickets_created_at_idx" ON "tickets" ("created_at")`,
    },
    {
      name: "tickets_requester_id_idx",
      sql: `CREATE INDEX "tickets_requester_id_idx" ON "tickets" ("requester_id")`,
    },
    {
      name: "tickets_assignee_id_idx",
      sql: `CREATE INDEX "tickets_assignee_id_idx" ON "tickets" ("assignee_id")`,
    },
    { name: "tickets_team_id_idx", sql: `CREATE INDEX "tickets_team_id_idx" ON "tickets" ("team_id")` },
    {
      name: "tickets_search_idx",
      sql: `CREATE INDEX "tickets_search_idx" ON "tickets" USING gin (to_tsvector('simple'::regconfig, lower((coalesce("subject", '') || ' ' || coalesce("description", '')) COLLATE "und-x-icu")))`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "tickets" IS 'A customer''s request, from first message to resolution.'`,
    `COMMENT ON COLUMN "tickets"."subject" IS 'What it is about, in one line.'`,
    `COMMENT ON COLUMN "tickets"."priority" IS 'From 1, now, to 5, some day.'`,
    `COMMENT ON COLUMN "tickets"."channel" IS 'How it reached the help desk.'`,
    `COMMENT ON COLUMN "tickets"."satisfaction" IS 'What the requester gave in the end, from 1 to 5.'`,
    `COMMENT ON COLUMN "tickets"."answers" IS 'Answers to the questions of the form that it was sent with.'`,
  ],
};
