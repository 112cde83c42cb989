import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "documents",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "slug", sql: `"slug" text COLLATE "C" NOT NULL`, addable: false },
    { name: "title", sql: `"title" text COLLATE "C" NOT NULL`, addable: false },
    { name: "author_id", sql: `"author_id" uuid NOT NULL`, addable: false },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
    { name: "version", sql: `"version" int4 NOT NULL DEFAULT 1`, addable: true },
  ],
  constraints: [{ name: "documents_pkey", sql: `PRIMARY KEY ("tenant", "id")` }],
  foreignKeys: [
    {
      name: "documents_author_id_fkey",
      sql: `FOREIGN KEY ("tenant", "author_id") REFERENCES "members" ("tenant", "id") ON DELETE RESTRICT`,
    },
  ],
  indexes: [
    {
      name: "documents_slug_key",
      sql: `CREATE UNIQUE INDEX "documents_slug_key" ON "documents" ("tenant", "slug") WHERE "deleted_at" IS NULL`,
    },
    {
      name: "documents_author_id_idx",
      sql: `CREATE INDEX "documents_author_id_idx" ON "documents" ("tenant", "author_id")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "documents" IS 'Something that is written; with all that a model may promise of its rows.'`,
  ],
  functions: [
    {
      name: "prewire_documents_audit",
      sql: `() RETURNS trigger LANGUAGE plpgsql SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $prewire$
BEGIN
  INSERT INTO "prewire_audit" ("tenant", "table_name", "row_key", "operation", "by", "channel", "changes")
  SELECT coalesce(NEW."tenant", OLD."tenant"), 'documents', ARRAY[coalesce(NEW."id", OLD."id")::text],
    CASE WHEN TG_OP = 'INSERT' THEN 'create' WHEN TG_OP = 'DELETE' THEN 'delete'
      WHEN OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL THEN 'delete'
      WHEN OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL THEN 'restore' ELSE 'update' END, a."actor"->'by', coalesce(a."actor"->>'channel', 'database'), c."changes"
  FROM (
    SELECT coalesce(jsonb_object_agg(v."name", jsonb_build_array(v."old", v."new"))
      FILTER (WHERE v."old" COLLATE "C" IS DISTINCT FROM v."new" COLLATE "C"), '{}') AS "changes"
    FROM (VALUES
      ('id', OLD."id"::text, NEW."id"::text),
      ('slug', OLD."slug"::text, NEW."slug"::text),
      ('title', OLD."title"::text, NEW."title"::text),
      ('author_id', OLD."author_id"::text, NEW."author_id"::text),
      ('created_at', OLD."created_at"::text, NEW."created_at"::text),
      ('updated_at', OLD."updated_at"::text, NEW."updated_at"::text),
      ('deleted_at', OLD."deleted_at"::text, NEW."deleted_at"::text),
      ('version', OLD."version"::text, NEW."version"::text)
    ) AS v("name", "old", "new")
  ) AS c, (SELECT nullif(current_setting('prewire.actor', true), '')::json AS "actor") AS a
  WHERE TG_OP <> 'UPDATE' OR c."changes" - 'updated_at' - 'version' <> '{}';
  RETURN NULL;
END
$prewire$`,
    },
    {
      name: "prewire_documents_deleted",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."deleted_at" IS NOT NULL THEN
    PERFORM 1 FROM "documents" WHERE "id" = NEW."id" AND "tenant" = NEW."tenant" FOR UPDATE;
    UPDATE "pages" SET "deleted_at" = NEW."deleted_at" WHERE "document_id" = NEW."id" AND "tenant" = NEW."tenant" AND "deleted_at" IS NULL;
  ELSE
    SET CONSTRAINTS "prewire_returned" DEFERRED;
    UPDATE "pages" SET "deleted_at" = NULL WHERE "document_id" = NEW."id" AND "tenant" = NEW."tenant" AND "deleted_at" = OLD."deleted_at";
    IF pg_trigger_depth() = 1 THEN
      SET CONSTRAINTS "prewire_returned" IMMEDIATE;
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
      sql: `CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON "documents"
FOR EACH ROW EXECUTE FUNCTION "prewire_documents_audit"()`,
    },
    {
      name: "prewire_audit_truncate",
      sql: `CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON "documents"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"()`,
    },
    {
      name: "prewire_deleted",
      sql: `CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "documents"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_documents_deleted"()`,
    },
  ],
};
