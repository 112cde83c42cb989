import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "bills",
  tenant: true,
  columns: [
    { name: "code", sql: `"code" text COLLATE "C" NOT NULL`, addable: false },
    { name: "total", sql: `"total" int4 NOT NULL`, addable: false },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "bills_pkey", sql: `PRIMARY KEY ("tenant", "code")` },
    { name: "bills_code_check", sql: `CHECK (char_length("code") >= 1)` },
    { name: "bills_total_check", sql: `CHECK ("total" >= 0)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [
    `COMMENT ON TABLE "bills" IS 'What a tenant is owed: whatever its hooks do, they do for that tenant.'`,
  ],
  functions: [
    {
      name: "prewire_bills_audit",
      sql: `() RETURNS trigger LANGUAGE plpgsql SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $prewire$
BEGIN
  INSERT INTO "prewire_audit" ("tenant", "table_name", "row_key", "operation", "by", "channel", "changes")
  SELECT coalesce(NEW."tenant", OLD."tenant"), 'bills', ARRAY[coalesce(NEW."code", OLD."code")::text],
    CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'DELETE' THEN 'delete' ELSE 'update' END, a."actor"->'by', coalesce(a."actor"->>'channel', 'database'), c."changes"
  FROM (
    SELECT coalesce(jsonb_object_agg(v."name", jsonb_build_array(v."old", v."new"))
      FILTER (WHERE v."old" COLLATE "C" IS DISTINCT FROM v."new" COLLATE "C"), '{}') AS "changes"
    FROM (VALUES
      ('code', OLD."code"::text, NEW."code"::text),
      ('total', OLD."total"::text, NEW."total"::text),
      ('created_at', OLD."created_at"::text, NEW."created_at"::text),
      ('updated_at', OLD."updated_at"::text, NEW."updated_at"::text)
    ) AS v("name", "old", "new")
  ) AS c, (SELECT nullif(current_setting('prewire.actor', true), '')::json AS "actor") AS a
  WHERE TG_OP <> 'UPDATE' OR c."changes" - 'updated_at' <> '{}';
  RETURN NULL;
END
$prewire$`,
    },
  ],
  triggers: [
    {
      name: "prewire_audit",
      sql: `CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON "bills"
FOR EACH ROW EXECUTE FUNCTION "prewire_bills_audit"()`,
    },
    {
      name: "prewire_audit_truncate",
      sql: `CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON "bills"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"()`,
    },
  ],
};
