import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "comments",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "ticket_id", sql: `"ticket_id" uuid NOT NULL`, addable: false },
    { name: "parent_id", sql: `"parent_id" uuid`, addable: true },
    { name: "body", sql: `"body" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
  ],
  constraints: [{ name: "comments_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [
    {
      name: "comments_ticket_id_fkey",
      sql: `FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE`,
    },
    {
      name: "comments_parent_id_fkey",
      sql: `FOREIGN KEY ("parent_id") REFERENCES "comments" ("id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "comments_ticket_id_idx",
      sql: `CREATE INDEX "comments_ticket_id_idx" ON "comments" ("ticket_id")`,
    },
    {
      name: "comments_parent_id_idx",
      sql: `CREATE INDEX "comments_parent_id_idx" ON "comments" ("parent_id")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "comments" IS 'It goes with its ticket, and comes back with it; so do the answers to it.'`,
  ],
  functions: [
    {
      name: "prewire_comments_deleted",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."deleted_at" IS NOT NULL THEN
    PERFORM 1 FROM "comments" WHERE "id" = NEW."id" FOR UPDATE;
    UPDATE "comments" SET "updated_at" = now(), "deleted_at" = NEW."deleted_at" WHERE "parent_id" = NEW."id" AND "deleted_at" IS NULL;
  ELSE
    SET CONSTRAINTS "prewire_returned" DEFERRED;
    UPDATE "comments" SET "updated_at" = now(), "deleted_at" = NULL WHERE "parent_id" = NEW."id" AND "deleted_at" = OLD."deleted_at";
    IF pg_trigger_depth() = 1 THEN
      SET CONSTRAINTS "prewire_returned" IMMEDIATE;
    END IF;
  END IF;
  RETURN NULL;
END
$prewire$`,
    },
    {
      name: "prewire_comments_references",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."ticket_id" IS NOT NULL AND (NEW."ticket_id" IS DISTINCT FROM OLD."ticket_id" OR OLD."deleted_at" IS NOT NULL) THEN
    IF OLD."deleted_at" IS NOT NULL THEN
      PERFORM 1 FROM "tickets" WHERE "id" = NEW."ticket_id" FOR KEY SHARE;
    END IF;
    IF NOT EXISTS (SELECT FROM "tickets" WHERE "id" = NEW."ticket_id" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'comments', CONSTRAINT = 'comments_ticket_id_fkey';
    END IF;
  END IF;
  IF NEW."parent_id" IS NOT NULL AND (NEW."parent_id" IS DISTINCT FROM OLD."parent_id" OR OLD."deleted_at" IS NOT NULL) THEN
    IF OLD."deleted_at" IS NOT NULL THEN
      PERFORM 1 FROM "comments" WHERE "id" = NEW."parent_id" FOR KEY SHARE;
    END IF;
    IF NOT EXISTS (SELECT FROM "comments" WHERE "id" = NEW."parent_id" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'comments', CONSTRAINT = 'comments_parent_id_fkey';
    END IF;
  END IF;
  RETURN NULL;
END
$prewire$`,
    },
  ],
  triggers: [
    {
      name: "prewire_deleted",
      sql: `CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "comments"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_comments_deleted"()`,
    },
    {
      name: "prewire_references",
      sql: `CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "ticket_id", "parent_id" ON "comments"
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
