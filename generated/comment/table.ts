import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "comments",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "ticket_id", sql: `"ticket_id" uuid NOT NULL`, addable: false },
    { name: "author_id", sql: `"author_id" uuid NOT NULL`, addable: false },
    { name: "body", sql: `"body" text COLLATE "C" NOT NULL`, addable: false },
    { name: "public", sql: `"public" bool NOT NULL DEFAULT true`, addable: true },
    { name: "hours_spent", sql: `"hours_spent" float8 NOT NULL DEFAULT 0`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "comments_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "comments_body_check", sql: `CHECK (char_length("body") BETWEEN 1 AND 20000)` },
    { name: "comments_hours_spent_check", sql: `CHECK ("hours_spent" >= 0 AND "hours_spent" <= 24)` },
  ],
  foreignKeys: [
    {
      name: "comments_ticket_id_fkey",
      sql: `FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE`,
    },
    {
      name: "comments_author_id_fkey",
      sql: `FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE RESTRICT`,
    },
  ],
  indexes: [
    {
      name: "comments_ticket_id_created_at_idx",
      sql: `CREATE INDEX "comments_ticket_id_created_at_idx" ON "comments" ("ticket_id", "created_at")`,
    },
    {
      name: "comments_author_id_idx",
      sql: `CREATE INDEX "comments_author_id_idx" ON "comments" ("author_id")`,
    },
    {
      name: "comments_search_idx",
      sql: `CREATE INDEX "comments_search_idx" ON "comments" USING gin (to_tsvector('simple'::regconfig, lower("body" COLLATE "und-x-icu")))`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "comments" IS 'One message of a ticket''s conversation.'`,
    `COMMENT ON COLUMN "comments"."public" IS 'Whether the requester reads it; agents write notes among themselves otherwise.'`,
    `COMMENT ON COLUMN "comments"."hours_spent" IS 'How long an agent worked for it.'`,
  ],
};
