import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "comments",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "ticket_id", sql: `"ticket_id" uuid NOT NULL`, addable: false },
    { name: "author_id", sql: `"author_id" uuid NOT NULL`, addable: false },
    { name: "body", sql: `"body" text COLLATE "C" NOT NULL`, addable: false },
    { name: "public", sql: `"public" bool NOT NULL DEFAULT true`, addable: true },
    { name: "hours_spent", sql: `"hours_spent" float8 NOT NULL DEFAULT 0`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
  ],
  constraints: [
    { name: "comments_pkey", sql: `PRIMARY KEY ("tenant", "id")` },
    { name: "comments_body_check", sql: `CHECK (char_length("body") BETWEEN 1 AND 20000)` },
    { name: "comments_hours_spent_check", sql: `CHECK ("hours_spent" >= 0 AND "hours_spent" <= 24)` },
  ],
  foreignKeys: [
    {
      name: "comments_ticket_id_fkey",
      sql: `FOREIGN KEY ("tenant", "ticket_id") REFERENCES "tickets" ("tenant", "id") ON DELETE CASCADE`,
    },
    {
      name: "comments_author_id_fkey",
      sql: `FOREIGN KEY ("tenant", "author_id") REFERENCES "users" ("tenant", "id") ON DELETE RESTRICT`,
    },
  ],
  indexes: [
    {
      name: "comments_ticket_id_created_at_idx",
      sql: `CREATE INDEX "comments_ticket_id_created_at_idx" ON "comments" ("tenant", "ticket_id", "created_at")`,
    },
    {
      name: "comments_author_id_idx",
      sql: `CREATE INDEX "comments_author_id_idx" ON "comments" ("tenant", "author_id")`,
    },
    {
      name: "comments_search_idx",
      sql: `CREATE INDEX "comments_search_idx" ON "comments" USING gin (to_tsvector('simple'::regconfig, lower("body" COLLATE "und-x-icu")))`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "comments" IS 'One message of a ticket''s conversation.'`,
    `COMMENT ON COLUMN "comments"."public" IS 'Whether the requester reads it; agents write notes among themselves otherwise.'`,
    `COMMENT ON COLUMN "comments"."hours_spent" IS 'How long an agent worked for it.'`,
  ],
  functions: [
    {
      name: "prewire_comments_references",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."ticket_id" IS NOT NULL AND (NEW."ticket_id" IS DISTINCT FROM OLD."ticket_id" OR OLD."deleted_at" IS NOT NULL) THEN
    IF OLD."deleted_at" IS NOT NULL THEN
      PERFORM 1 FROM "tickets" WHERE "id" = NEW."ticket_id" AND "tenant" = NEW."tenant" FOR KEY SHARE;
    END IF;
    IF NOT EXISTS (SELECT FROM "tickets" WHERE "id" = NEW."ticket_id" AND "tenant" = NEW."tenant" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'comments', CONSTRAINT = 'comments_ticket_id_fkey';
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
      sql: `CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "ticket_id" ON "comments"
FOR EACH ROW WHEN (NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_comments_references"()`,
    },
    {
      name: "prewire_returned",
      sql: `CREATE CONSTRAINT TRIGGER "prewire_returned" AFTER UPDATE OF "deleted_at" ON "comments"
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_comments_references"()`,
    },
  ],
};
