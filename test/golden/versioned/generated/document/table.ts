import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "documents",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "title", sql: `"title" text COLLATE "C" NOT NULL`, addable: false },
    { name: "views", sql: `"views" int4 NOT NULL DEFAULT 0`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "version", sql: `"version" int4 NOT NULL DEFAULT 1`, addable: true },
  ],
  constraints: [
    { name: "documents_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "documents_title_key", sql: `UNIQUE ("title")` },
    { name: "documents_title_check", sql: `CHECK (char_length("title") BETWEEN 1 AND 200)` },
  ],
  foreignKeys: [],
  indexes: [
    {
      name: "documents_version_title_idx",
      sql: `CREATE INDEX "documents_version_title_idx" ON "documents" ("version", "title")`,
    },
  ],
  comments: [`COMMENT ON TABLE "documents" IS 'A text that several people work on.'`],
};
