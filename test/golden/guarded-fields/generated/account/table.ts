import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "accounts",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL DEFAULT gen_random_uuid()`, addable: true },
    { name: "handle", sql: `"handle" text COLLATE "C" NOT NULL`, addable: false },
    { name: "nickname", sql: `"nickname" text COLLATE "C"`, addable: true },
    { name: "password_hash", sql: `"password_hash" text COLLATE "C"`, addable: true },
    { name: "failures", sql: `"failures" int4 NOT NULL DEFAULT 0`, addable: true },
    { name: "active", sql: `"active" bool NOT NULL DEFAULT true`, addable: true },
    { name: "seen_at", sql: `"seen_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "starts_at", sql: `"starts_at" timestamptz`, addable: true },
    { name: "ends_at", sql: `"ends_at" timestamptz`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "accounts_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "accounts_handle_key", sql: `UNIQUE ("handle")` },
    { name: "accounts_handle_check", sql: `CHECK (char_length("handle") BETWEEN 1 AND 30)` },
    {
      name: "accounts_seen_at_check",
      sql: `CHECK ("seen_at" >= '0001-01-01 00:00:00Z' AND "seen_at" < '10000-01-01 00:00:00Z')`,
    },
    {
      name: "accounts_starts_at_check",
      sql: `CHECK ("starts_at" >= '0001-01-01 00:00:00Z' AND "starts_at" < '10000-01-01 00:00:00Z')`,
    },
    {
      name: "accounts_ends_at_check",
      sql: `CHECK ("ends_at" >= '0001-01-01 00:00:00Z' AND "ends_at" < '10000-01-01 00:00:00Z')`,
    },
    { name: "accounts_ends_at_starts_at_check", sql: `CHECK ("ends_at" > "starts_at")` },
    { name: "accounts_failures_check1", sql: `CHECK ("failures" <= 10)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [
    `COMMENT ON TABLE "accounts" IS 'Who may log in.'`,
    `COMMENT ON COLUMN "accounts"."handle" IS 'How they are called; it never changes.'`,
  ],
};
