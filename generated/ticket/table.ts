import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "tickets",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "subject", sql: `"subject" text COLLATE "C" NOT NULL`, addable: false },
    { name: "description", sql: `"description" text COLLATE "C" NOT NULL`, addable: false },
    { name: "status", sql: `"status" text COLLATE "C" NOT NULL DEFAULT 'open'`, addable: true },
    { name: "priority", sql: `"priority" int4 NOT NULL DEFAULT 3`, addable: true },
    { name: "channel", sql: `"channel" text COLLATE "C" NOT NULL DEFAULT 'web'`, addable: true },
    { name: "requester_id", sql: `"requester_id" uuid NOT NULL`, addable: false },
    { name: "assignee_id", sql: `"assignee_id" uuid`, addable: true },
    { name: "team_id", sql: `"team_id" uuid`, addable: true },
    { name: "due_at", sql: `"due_at" timestamptz`, addable: true },
    { name: "solved_at", sql: `"solved_at" timestamptz`, addable: true },
    { name: "satisfaction", sql: `"satisfaction" int4`, addable: true },
    { name: "answers", sql: `"answers" jsonb`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
    { name: "version", sql: `"version" int4 NOT NULL DEFAULT 1`, addable: true },
  ],
  constraints: [
    { name: "tickets_pkey", sql: `PRIMARY KEY ("tenant", "id")` },
    { name: "tickets_subject_check", sql: `CHECK (char_length("subject") BETWEEN 1 AND 200)` },
    { name: "tickets_description_check", sql: `CHECK (char_length("description") <= 20000)` },
    {
      name: "tickets_status_check",
      sql: `CHECK ("status" IN ('open', 'pending', 'solved', 'closed'))`,
      values: ["open", "pending", "solved", "closed"],
    },
    { name: "tickets_priority_check", sql: `CHECK ("priority" BETWEEN 1 AND 5)` },
    {
      name: "tickets_channel_check",
      sql: `CHECK ("channel" IN ('web', 'email', 'chat', 'phone'))`,
      values: ["web", "email", "chat", "phone"],
    },
    {
      name: "tickets_due_at_check",
      sql: `CHECK ("due_at" >= '0001-01-01 00:00:00Z' AND "due_at" < '10000-01-01 00:00:00Z')`,
    },
    {
      name: "tickets_solved_at_check",
      sql: `CHECK ("solved_at" >= '0001-01-01 00:00:00Z' AND "solved_at" < '10000-01-01 00:00:00Z')`,
    },
    { name: "tickets_satisfaction_check", sql: `CHECK ("satisfaction" BETWEEN 1 AND 5)` },
    { name: "tickets_answers_check", sql: `CHECK (jsonb_typeof("answers") <> 'null')` },
  ],
  foreignKeys: [
    {
      name: "tickets_requester_id_fkey",
      sql: `FOREIGN KEY ("tenant", "requester_id") REFERENCES "users" ("tenant", "id") ON DELETE RESTRICT`,
    },
    {
      name: "tickets_assignee_id_fkey",
      sql: `FOREIGN KEY ("tenant", "assignee_id") REFERENCES "users" ("tenant", "id") ON DELETE SET NULL ("assignee_id")`,
    },
    {
      name: "tickets_team_id_fkey",
      sql: `FOREIGN KEY ("tenant", "team_id") REFERENCES "teams" ("tenant", "id") ON DELETE SET NULL ("team_id")`,
    },
  ],
  indexes: [
    {
      name: "tickets_status_priority_idx",
      sql: `CREATE INDEX "tickets_status_priority_idx" ON "tickets" ("tenant", "status", "priority")`,
    },
    {
      name: "tickets_due_at_idx",
      sql: `CREATE INDEX "tickets_due_at_idx" ON "tickets" ("tenant", "due_at")`,
    },
    {
      name: "tickets_created_at_idx",
      sql: `CREATE INDEX "tickets_created_at_idx" ON "tickets" ("tenant", "created_at")`,
    },
    {
      name: "tickets_requester_id_idx",
      sql: `CREATE INDEX "tickets_requester_id_idx" ON "tickets" ("tenant", "requester_id")`,
    },
    {
      name: "tickets_assignee_id_idx",
      sql: `CREATE INDEX "tickets_assignee_id_idx" ON "tickets" ("tenant", "assignee_id")`,
    },
    {
      name: "tickets_team_id_idx",
      sql: `CREATE INDEX "tickets_team_id_idx" ON "tickets" ("tenant", "team_id")`,
    },
    {
      name: "tickets_search_idx",
      sql: `CREATE INDEX "tickets_search_idx" ON "tickets" USING gin (to_tsvector('simple'::regconfig, lower((coalesce("subject", '') || ' ' || coalesce("description", '')) COLLATE "und-x-icu")))`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "tickets" IS 'A customer''s request, from first message to resolution.'`,
    `COMMENT ON COLUMN "tickets"."subject" IS 'What it is about, in one line.'`,
    `COMMENT ON COLUMN "tickets"."priority" IS 'From 1, now, to 5, some day.'`,
    `COMMENT ON COLUMN "tickets"."channel" IS 'How it reached the help desk.'`,
    `COMMENT ON COLUMN "tickets"."satisfaction" IS 'What the requester gave in the end, from 1 to 5.'`,
    `COMMENT ON COLUMN "tickets"."answers" IS 'Answers to the questions of the form that it was sent with.'`,
  ],
  functions: [
    {
      name: "prewire_tickets_audit",
      sql: `() RETURNS trigger LANGUAGE plpgsql SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $prewire$
BEGIN
  INSERT INTO "prewire_audit" ("tenant", "table_name", "row_key", "operation", "by", "channel", "changes")
  SELECT coalesce(NEW."tenant", OLD."tenant"), 'tickets', ARRAY[coalesce(NEW."id", OLD."id")::text],
    CASE WHEN TG_OP = 'INSERT' THEN 'create' WHEN TG_OP = 'DELETE' THEN 'delete'
      WHEN OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL THEN 'delete'
      WHEN OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL THEN 'restore' ELSE 'update' END, a."actor"->'by', coalesce(a."actor"->>'channel', 'database'), c."changes"
  FROM (
    SELECT coalesce(jsonb_object_agg(v."name", jsonb_build_array(v."old", v."new"))
      FILTER (WHERE v."old" COLLATE "C" IS DISTINCT FROM v."new" COLLATE "C"), '{}') AS "changes"
    FROM (VALUES
      ('id', OLD."id"::text, NEW."id"::text),
      ('subject', OLD."subject"::text, NEW."subject"::text),
      ('description', OLD."description"::text, NEW."description"::text),
      ('status', OLD."status"::text, NEW."status"::text),
      ('priority', OLD."priority"::text, NEW."priority"::text),
      ('channel', OLD."channel"::text, NEW."channel"::text),
      ('requester_id', OLD."requester_id"::text, NEW."requester_id"::text),
      ('assignee_id', OLD."assignee_id"::text, NEW."assignee_id"::text),
      ('team_id', OLD."team_id"::text, NEW."team_id"::text),
      ('due_at', OLD."due_at"::text, NEW."due_at"::text),
      ('solved_at', OLD."solved_at"::text, NEW."solved_at"::text),
      ('satisfaction', OLD."satisfaction"::text, NEW."satisfaction"::text),
      ('answers', OLD."answers"::text, NEW."answers"::text),
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
      name: "prewire_tickets_deleted",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."deleted_at" IS NOT NULL THEN
    PERFORM 1 FROM "tickets" WHERE "id" = NEW."id" AND "tenant" = NEW."tenant" FOR UPDATE;
    UPDATE "comments" SET "updated_at" = now(), "deleted_at" = NEW."deleted_at" WHERE "ticket_id" = NEW."id" AND "tenant" = NEW."tenant" AND "deleted_at" IS NULL;
  ELSE
    SET CONSTRAINTS "prewire_returned" DEFERRED;
    UPDATE "comments" SET "updated_at" = now(), "deleted_at" = NULL WHERE "ticket_id" = NEW."id" AND "tenant" = NEW."tenant" AND "deleted_at" = OLD."deleted_at";
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
      sql: `CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON "tickets"
FOR EACH ROW EXECUTE FUNCTION "prewire_tickets_audit"()`,
    },
    {
      name: "prewire_audit_truncate",
      sql: `CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON "tickets"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"()`,
    },
    {
      name: "prewire_deleted",
      sql: `CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "tickets"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_tickets_deleted"()`,
    },
  ],
};
