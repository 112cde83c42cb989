import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "papers",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "title", sql: `"title" text COLLATE "C" NOT NULL`, addable: false },
    { name: "body", sql: `"body" text COLLATE "C"`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
    { name: "version", sql: `"version" int4 NOT NULL DEFAULT 1`, addable: true },
  ],
  constraints: [{ name: "papers_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [],
  indexes: [
    {
      name: "papers_title_key",
      sql: `CREATE UNIQUE INDEX "papers_title_key" ON "papers" ("title") WHERE "deleted_at" IS NULL`,
    },
  ],
  comments: [],
  functions: [
    {
      name: "prewire_papers_audit",
      sql: `() RETURNS trigger LANGUAGE plpgsql SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $prewire$
BEGIN
  INSERT INTO "prewire_audit" ("tenant", "table_name", "row_key", "operation", "by", "channel", "changes")
  SELECT '', 'papers', ARRAY[coalesce(NEW."id", OLD."id")::text],
    CASE WHEN TG_OP = 'INSERT' THEN 'create' WHEN TG_OP = 'DELETE' THEN 'delete'
      WHEN OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL THEN 'delete'
      WHEN OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL THEN 'restore' ELSE 'update' END, a."actor"->'by', coalesce(a."actor"->>'channel', 'database'), c."changes"
  FROM (
    SELECT coalesce(jsonb_object_agg(v."name", jsonb_build_array(v."old", v."new"))
      FILTER (WHERE v."old" COLLATE "C" IS DISTINCT FROM v."new" COLLATE "C"), '{}') AS "changes"
    FROM (VALUES
      ('id', OLD."id"::text, NEW."id"::text),
      ('title', OLD."title"::text, NEW."title"::text),
      ('body', OLD."body"::text, NEW."body"::text),
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
      name: "prewire_papers_deleted",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."deleted_at" IS NOT NULL THEN
    PERFORM 1 FROM "papers" WHERE "id" = NEW."id" FOR UPDATE;
    UPDATE "sheets" SET "updated_at" = now(), "deleted_at" = NEW."deleted_at" WHERE "paper_id" = NEW."id" AND "deleted_at" IS NULL;
  ELSE
    SET CONSTRAINTS "prewire_returned" DEFERRED;
    UPDATE "sheets" SET "updated_at" = now(), "deleted_at" = NULL WHERE "paper_id" = NEW."id" AND "deleted_at" = OLD."deleted_at";
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
      sql: `CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON "papers"
FOR EACH ROW EXECUTE FUNCTION "prewire_papers_audit"()`,
    },
    {
      name: "prewire_audit_truncate",
      sql: `CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON "papers"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"()`,
    },
    {
      name: "prewire_deleted",
      sql: `CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "papers"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_papers_deleted"()`,
    },
  ],
};
