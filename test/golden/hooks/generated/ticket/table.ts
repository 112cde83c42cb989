import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "tickets",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "code", sql: `"code" text COLLATE "C" NOT NULL`, addable: false },
    { name: "subject", sql: `"subject" text COLLATE "C" NOT NULL`, addable: false },
    { name: "status", sql: `"status" text COLLATE "C" NOT NULL DEFAULT 'open'`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
    { name: "version", sql: `"version" int4 NOT NULL DEFAULT 1`, addable: true },
  ],
  constraints: [
    { name: "tickets_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "tickets_code_check", sql: `CHECK (char_length("code") <= 20)` },
    { name: "tickets_subject_check", sql: `CHECK (char_length("subject") BETWEEN 1 AND 100)` },
    {
      name: "tickets_status_check",
      sql: `CHECK ("status" IN ('open', 'solved'))`,
      values: ["open", "solved"],
    },
  ],
  foreignKeys: [],
  indexes: [
    {
      name: "tickets_code_key",
      sql: `CREATE UNIQUE INDEX "tickets_code_key" ON "tickets" ("code") WHERE "deleted_at" IS NULL`,
    },
  ],
  comments: [`COMMENT ON TABLE "tickets" IS 'What somebody asks for.'`],
};
