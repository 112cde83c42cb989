import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "pages",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "number", sql: `"number" int4 NOT NULL`, addable: false },
    { name: "document_id", sql: `"document_id" uuid NOT NULL`, addable: false },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
  ],
  constraints: [{ name: "pages_pkey", sql: `PRIMARY KEY ("tenant", "id")` }],
  foreignKeys: [
    {
      name: "pages_document_id_fkey",
      sql: `FOREIGN KEY ("tenant", "document_id") REFERENCES "documents" ("tenant", "id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "pages_document_id_number_key",
      sql: `CREATE UNIQUE INDEX "pages_document_id_number_key" ON "pages" ("tenant", "document_id", "number") WHERE "deleted_at" IS NULL`,
    },
    {
      name: "pages_document_id_idx",
      sql: `CREATE INDEX "pages_document_id_idx" ON "pages" ("tenant", "document_id")`,
    },
  ],
  comments: [`COMMENT ON TABLE "pages" IS 'A part of it, which goes and comes with it.'`],
  functions: [
    {
      name: "prewire_pages_references",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."document_id" IS NOT NULL AND (NEW."document_id" IS DISTINCT FROM OLD."document_id" OR OLD."deleted_at" IS NOT NULL) THEN
    IF OLD."deleted_at" IS NOT NULL THEN
      PERFORM 1 FROM "documents" WHERE "id" = NEW."document_id" AND "tenant" = NEW."tenant" FOR KEY SHARE;
    END IF;
    IF NOT EXISTS (SELECT FROM "documents" WHERE "id" = NEW."document_id" AND "tenant" = NEW."tenant" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'pages', CONSTRAINT = 'pages_document_id_fkey';
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
      sql: `CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "document_id" ON "pages"
FOR EACH ROW WHEN (NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_pages_references"()`,
    },
    {
      name: "prewire_returned",
      sql: `CREATE CONSTRAINT TRIGGER "prewire_returned" AFTER UPDATE OF "deleted_at" ON "pages"
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_pages_references"()`,
    },
  ],
};
