import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "sheets",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "text", sql: `"text" text COLLATE "C" NOT NULL`, addable: false },
    { name: "paper_id", sql: `"paper_id" uuid NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
  ],
  constraints: [{ name: "sheets_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [
    {
      name: "sheets_paper_id_fkey",
      sql: `FOREIGN KEY ("paper_id") REFERENCES "papers" ("id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    { name: "sheets_paper_id_idx", sql: `CREATE INDEX "sheets_paper_id_idx" ON "sheets" ("paper_id")` },
  ],
  comments: [`COMMENT ON TABLE "sheets" IS 'Goes with its paper, and comes back with it.'`],
  functions: [
    {
      name: "prewire_sheets_audit",
      sql: `() RETURNS trigger LANGUAGE plpgsql SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $prewire$
BEGIN
  INSERT INTO "prewire_audit" ("tenant", "table_name", "row_key", "operation", "by", "channel", "changes")
  SELECT '', 'sheets', ARRAY[coalesce(NEW."id", OLD."id")::text],
    CASE WHEN TG_OP = 'INSERT' THEN 'create' WHEN TG_OP = 'DELETE' THEN 'delete'
      WHEN OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL THEN 'delete'
      WHEN OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL THEN 'restore' ELSE 'update' END, a."actor"->'by', coalesce(a."actor"->>'channel', 'database'), c."changes"
  FROM (
    SELECT coalesce(jsonb_object_agg(v."name", jsonb_build_array(v."old", v."new"))
      FILTER (WHERE v."old" COLLATE "C" IS DISTINCT FROM v."new" COLLATE "C"), '{}') AS "changes"
    FROM (VALUES
      ('id', OLD."id"::text, NEW."id"::text),
      ('text', OLD."text"::text, NEW."text"::text),
      ('paper_id', OLD."paper_id"::text, NEW."paper_id"::text),
      ('created_at', OLD."created_at"::text, NEW."created_at"::text),
      ('updated_at', OLD."updated_at"::text, NEW."updated_at"::text),
      ('deleted_at', OLD."deleted_at"::text, NEW."deleted_at"::text)
    ) AS v("name", "old", "new")
  ) AS c, (SELECT nullif(current_setting('prewire.actor', true), '')::json AS "actor") AS a
  WHERE TG_OP <> 'UPDATE' OR c."changes" - 'updated_at' <> '{}';
  RETURN NULL;
END
$prewire$`,
    },
    {
      name: "prewire_sheets_references",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."paper_id" IS NOT NULL AND (NEW."paper_id" IS DISTINCT FROM OLD."paper_id" OR OLD."deleted_at" IS NOT NULL) THEN
    IF OLD."deleted_at" IS NOT NULL THEN
      PERFORM 1 FROM "papers" WHERE "id" = NEW."paper_id" FOR KEY SHARE;
    END IF;
    IF NOT EXISTS (SELECT FROM "papers" WHERE "id" = NEW."paper_id" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'sheets', CONSTRAINT = 'sheets_paper_id_fkey';
    END IF;
  END IF;
  RETURN NULL;
END
$prewire$`,
    },
  ],
  triggers: [
    {
      name: "prewire_audit",
      sql: `CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON "sheets"
FOR EACH ROW EXECUTE FUNCTION "prewire_sheets_audit"()`,
    },
    {
      name: "prewire_audit_truncate",
      sql: `CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON "sheets"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"()`,
    },
    {
      name: "prewire_references",
      sql: `CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "paper_id" ON "sheets"
FOR EACH ROW WHEN (NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_sheets_references"()`,
    },
    {
      name: "prewire_returned",
      sql: `CREATE CONSTRAINT TRIGGER "prewire_returned" AFTER UPDATE OF "deleted_at" ON "sheets"
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_sheets_references"()`,
    },
  ],
};
