import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "attachments",
  tenant: true,
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
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "attachments_pkey", sql: `PRIMARY KEY ("tenant", "id")` },
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
      sql: `FOREIGN KEY ("tenant", "comment_id") REFERENCES "comments" ("tenant", "id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "attachments_comment_id_idx",
      sql: `CREATE INDEX "attachments_comment_id_idx" ON "attachments" ("tenant", "comment_id")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "attachments" IS 'A file that came with a comment; its content is in an object store.'`,
    `COMMENT ON COLUMN "attachments"."size" IS 'In bytes.'`,
    `COMMENT ON COLUMN "attachments"."checksum" IS 'SHA-256 of the content.'`,
    `COMMENT ON COLUMN "attachments"."url" IS 'Where the content is.'`,
  ],
  functions: [
    {
      name: "prewire_attachments_references",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."comment_id" IS NOT NULL AND (NEW."comment_id" IS DISTINCT FROM OLD."comment_id") THEN
    IF NOT EXISTS (SELECT FROM "comments" WHERE "id" = NEW."comment_id" AND "tenant" = NEW."tenant" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'attachments', CONSTRAINT = 'attachments_comment_id_fkey';
    END IF;
  END IF;
  RETURN NULL;
END
$prewire$`,
    },
  ],
  triggers: [
    {
      name: "prewire_references",
      sql: `CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "comment_id" ON "attachments"
FOR EACH ROW
EXECUTE FUNCTION "prewire_attachments_references"()`,
    },
  ],
};
