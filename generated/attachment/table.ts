import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "attachments",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "comment_id", sql: `"comment_id" uuid NOT NULL`, addable: false },
    { name: "file_name", sql: `"file_name" text COLLATE "C" NOT NULL`, addable: false },
    {
      name: "media_type",
      sql: `"media_type" text COLLATE "C" NOT NULL DEFAULT 'application/octet-stream'`,
      addable: true,
    },
    { name: "size", sql: `"size" int8 NOT NULL`, addable: false },
    { name: "checksum", sql: `"checksum" bytea NOT NULL`, addable: false },
    { name: "url", sql: `"url" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "attachments_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "attachments_file_name_check", sql: `CHECK (char_length("file_name") BETWEEN 1 AND 255)` },
    {
      name: "attachments_media_type_check",
      sql: `CHECK (char_length("media_type") <= 127 AND "media_type" ~ '^[a-z]+/[a-z0-9.+-]+$')`,
    },
    { name: "attachments_size_check", sql: `CHECK ("size" >= 0)` },
    { name: "attachments_checksum_check", sql: `CHECK (octet_length("checksum") BETWEEN 32 AND 32)` },
    { name: "attachments_url_check", sql: `CHECK (char_length("url") <= 2000)` },
  ],
  foreignKeys: [
    {
      name: "attachments_comment_id_fkey",
      sql: `FOREIGN KEY ("comment_id") REFERENCES "comments" ("id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "attachments_comment_id_idx",
      sql: `CREATE INDEX "attachments_comment_id_idx" ON "attachments" ("comment_id")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "attachments" IS 'A file that came with a comment; its content is in an object store.'`,
    `COMMENT ON COLUMN "attachments"."size" IS 'In bytes.'`,
    `COMMENT ON COLUMN "attachments"."checksum" IS 'SHA-256 of the content.'`,
    `COMMENT ON COLUMN "attachments"."url" IS 'Where the content is.'`,
  ],
};
