import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "tasks",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "title", sql: `"title" text COLLATE "C" NOT NULL`, addable: false },
    { name: "status", sql: `"status" text COLLATE "C" NOT NULL DEFAULT 'open'`, addable: true },
    { name: "points", sql: `"points" int4`, addable: true },
    { name: "cents", sql: `"cents" int8`, addable: true },
    { name: "ratio", sql: `"ratio" float8`, addable: true },
    { name: "price", sql: `"price" numeric(10, 2)`, addable: true },
    { name: "urgent", sql: `"urgent" bool NOT NULL DEFAULT false`, addable: true },
    { name: "due_at", sql: `"due_at" timestamptz`, addable: true },
    { name: "day", sql: `"day" date`, addable: true },
    { name: "opens_at", sql: `"opens_at" time`, addable: true },
    { name: "settings", sql: `"settings" jsonb`, addable: true },
    { name: "checksum", sql: `"checksum" bytea`, addable: true },
    { name: "tags", sql: `"tags" text[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::text[]`, addable: true },
    { name: "other column", sql: `"other column" text COLLATE "C"`, addable: true },
    { name: "secret", sql: `"secret" text COLLATE "C"`, addable: true },
    { name: "assignee_id", sql: `"assignee_id" uuid`, addable: true },
    { name: "project_id", sql: `"project_id" uuid`, addable: true },
    {
      name: "label",
      sql: `"label" text COLLATE "C" NOT NULL GENERATED ALWAYS AS ("title" || ': ' || "status") STORED`,
      addable: true,
      computed: true,
    },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "tasks_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "tasks_title_key", sql: `UNIQUE ("title")` },
    { name: "tasks_status_check", sql: `CHECK ("status" IN ('open', 'done'))`, values: ["open", "done"] },
    { name: "tasks_ratio_check", sql: `CHECK ("ratio" > '-Infinity' AND "ratio" < 'Infinity')` },
    { name: "tasks_price_check", sql: `CHECK ("price" <> 'NaN')` },
    {
      name: "tasks_due_at_check",
      sql: `CHECK ("due_at" >= '0001-01-01 00:00:00Z' AND "due_at" < '10000-01-01 00:00:00Z')`,
    },
    { name: "tasks_day_check", sql: `CHECK ("day" BETWEEN '0001-01-01' AND '9999-12-31')` },
    { name: "tasks_opens_at_check", sql: `CHECK ("opens_at" < '24:00:00')` },
    { name: "tasks_settings_check", sql: `CHECK (jsonb_typeof("settings") <> 'null')` },
    {
      name: "tasks_tags_check",
      sql: `CHECK (coalesce(array_ndims("tags"), 1) = 1 AND array_position("tags", NULL) IS NULL)`,
    },
  ],
  foreignKeys: [
    {
      name: "tasks_assignee_id_fkey",
      sql: `FOREIGN KEY ("assignee_id") REFERENCES "people" ("id") ON DELETE SET NULL`,
    },
    {
      name: "tasks_project_id_fkey",
      sql: `FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    { name: "tasks_assignee_id_idx", sql: `CREATE INDEX "tasks_assignee_id_idx" ON "tasks" ("assignee_id")` },
    { name: "tasks_project_id_idx", sql: `CREATE INDEX "tasks_project_id_idx" ON "tasks" ("project_id")` },
  ],
  comments: [
    `COMMENT ON TABLE "tasks" IS 'A field of every kind, one that never leaves, and rows that others take with them.'`,
  ],
  functions: [
    {
      name: "prewire_tasks_audit",
      sql: `() RETURNS trigger LANGUAGE plpgsql SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $prewire$
BEGIN
  INSERT INTO "prewire_audit" ("tenant", "table_name", "row_key", "operation", "by", "channel", "changes")
  SELECT '', 'tasks', ARRAY[coalesce(NEW."id", OLD."id")::text],
    CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'DELETE' THEN 'delete' ELSE 'update' END, a."actor"->'by', coalesce(a."actor"->>'channel', 'database'), c."changes"
  FROM (
    SELECT coalesce(jsonb_object_agg(v."name", jsonb_build_array(v."old", v."new"))
      FILTER (WHERE v."old" COLLATE "C" IS DISTINCT FROM v."new" COLLATE "C"), '{}') AS "changes"
    FROM (VALUES
      ('id', OLD."id"::text, NEW."id"::text),
      ('title', OLD."title"::text, NEW."title"::text),
      ('status', OLD."status"::text, NEW."status"::text),
      ('points', OLD."points"::text, NEW."points"::text),
      ('cents', OLD."cents"::text, NEW."cents"::text),
      ('ratio', OLD."ratio"::text, NEW."ratio"::text),
      ('price', OLD."price"::text, NEW."price"::text),
      ('urgent', left(OLD."urgent"::text, 1), left(NEW."urgent"::text, 1)),
      ('due_at', OLD."due_at"::text, NEW."due_at"::text),
      ('day', OLD."day"::text, NEW."day"::text),
      ('opens_at', OLD."opens_at"::text, NEW."opens_at"::text),
      ('settings', OLD."settings"::text, NEW."settings"::text),
      ('checksum', OLD."checksum"::text, NEW."checksum"::text),
      ('tags', OLD."tags"::text, NEW."tags"::text),
      ('other column', OLD."other column"::text, NEW."other column"::text),
      ('assignee_id', OLD."assignee_id"::text, NEW."assignee_id"::text),
      ('project_id', OLD."project_id"::text, NEW."project_id"::text),
      ('label', OLD."label"::text, NEW."label"::text),
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
      sql: `CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON "tasks"
FOR EACH ROW EXECUTE FUNCTION "prewire_tasks_audit"()`,
    },
    {
      name: "prewire_audit_truncate",
      sql: `CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON "tasks"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"()`,
    },
  ],
};
