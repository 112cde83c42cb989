import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "seats",
  columns: [
    { name: "row", sql: `"row" text COLLATE "C" NOT NULL`, addable: false },
    { name: "number", sql: `"number" int4 NOT NULL`, addable: false },
    { name: "holder", sql: `"holder" text COLLATE "C"`, addable: true },
  ],
  constraints: [
    { name: "seats_pkey", sql: `PRIMARY KEY ("row", "number")` },
    { name: "seats_row_check", sql: `CHECK (char_length("row") >= 1)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [],
  functions: [
    {
      name: "prewire_seats_audit",
      sql: `() RETURNS trigger LANGUAGE plpgsql SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $prewire$
BEGIN
  INSERT INTO "prewire_audit" ("tenant", "table_name", "row_key", "operation", "by", "channel", "changes")
  SELECT '', 'seats', ARRAY[coalesce(NEW."row", OLD."row")::text, coalesce(NEW."number", OLD."number")::text],
    CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'DELETE' THEN 'delete' ELSE 'update' END, a."actor"->'by', coalesce(a."actor"->>'channel', 'database'), c."changes"
  FROM (
    SELECT coalesce(jsonb_object_agg(v."name", jsonb_build_array(v."old", v."new"))
      FILTER (WHERE v."old" COLLATE "C" IS DISTINCT FROM v."new" COLLATE "C"), '{}') AS "changes"
    FROM (VALUES
      ('row', OLD."row"::text, NEW."row"::text),
      ('number', OLD."number"::text, NEW."number"::text),
      ('holder', OLD."holder"::text, NEW."holder"::text)
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
      sql: `CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON "seats"
FOR EACH ROW EXECUTE FUNCTION "prewire_seats_audit"()`,
    },
    {
      name: "prewire_audit_truncate",
      sql: `CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON "seats"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"()`,
    },
  ],
};
