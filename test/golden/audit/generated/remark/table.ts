import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "remarks",
  tenant: true,
  columns: [
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "text", sql: `"text" text COLLATE "C" NOT NULL`, addable: false },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
  ],
  constraints: [
    { name: "remarks_pkey", sql: `PRIMARY KEY ("tenant", "name")` },
    { name: "remarks_name_check", sql: `CHECK (char_length("name") >= 1)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [],
  functions: [
    {
      name: "prewire_remarks_audit",
      sql: `() RETURNS trigger LANGUAGE plpgsql SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $prewire$
BEGIN
  INSERT INTO "prewire_audit" ("tenant", "table_name", "row_key", "operation", "by", "channel", "changes")
  SELECT coalesce(NEW."tenant", OLD."tenant"), 'remarks', ARRAY[coalesce(NEW."name", OLD."name")::text],
    CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'DELETE' THEN 'delete' ELSE 'update' END, a."actor"->'by', coalesce(a."actor"->>'channel', 'database'), c."changes"
  FROM (
    SELECT coalesce(jsonb_object_agg(v."name", jsonb_build_array(v."old", v."new"))
      FILTER (WHERE v."old" COLLATE "C" IS DISTINCT FROM v."new" COLLATE "C"), '{}') AS "changes"
    FROM (VALUES
      ('name', OLD."name"::text, NEW."name"::text),
      ('text', OLD."text"::text, NEW."text"::text)
    ) AS v("name", "old", "new")
  ) AS c, (SELECT nullif(current_setting('prewire.actor', true), '')::json AS "actor") AS a
  WHERE TG_OP <> 'UPDATE' OR c."changes" <> '{}';
  RETURN NULL;
END
$prewire$`,
    },
  ],
  triggers: [
    {
      name: "prewire_audit",
      sql: `CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON "remarks"
FOR EACH ROW EXECUTE FUNCTION "prewire_remarks_audit"()`,
    },
    {
      name: "prewire_audit_truncate",
      sql: `CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON "remarks"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"()`,
    },
  ],
};
