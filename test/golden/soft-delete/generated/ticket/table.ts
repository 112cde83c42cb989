import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "tickets",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "number", sql: `"number" int4 NOT NULL`, addable: false },
    { name: "subject", sql: `"subject" text COLLATE "C" NOT NULL`, addable: false },
    { name: "requester_id", sql: `"requester_id" uuid NOT NULL`, addable: false },
    { name: "assignee_id", sql: `"assignee_id" uuid`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
    { name: "version", sql: `"version" int4 NOT NULL DEFAULT 1`, addable: true },
  ],
  constraints: [{ name: "tickets_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [
    {
      name: "tickets_requester_id_fkey",
      sql: `FOREIGN KEY ("requester_id") REFERENCES "users" ("id") ON DELETE RESTRICT`,
    },
    {
      name: "tickets_assignee_id_fkey",
      sql: `FOREIGN KEY ("assignee_id") REFERENCES "users" ("id") ON DELETE SET NULL`,
    },
  ],
  indexes: [
    {
      name: "tickets_requester_id_number_key",
      sql: `CREATE UNIQUE INDEX "tickets_requester_id_number_key" ON "tickets" ("requester_id", "number") WHERE "deleted_at" IS NULL`,
    },
    {
      name: "tickets_deleted_at_number_idx",
      sql: `CREATE INDEX "tickets_deleted_at_number_idx" ON "tickets" ("deleted_at", "number")`,
    },
    {
      name: "tickets_requester_id_idx",
      sql: `CREATE INDEX "tickets_requester_id_idx" ON "tickets" ("requester_id")`,
    },
    {
      name: "tickets_assignee_id_idx",
      sql: `CREATE INDEX "tickets_assignee_id_idx" ON "tickets" ("assignee_id")`,
    },
  ],
  comments: [],
  functions: [
    {
      name: "prewire_tickets_deleted",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."deleted_at" IS NOT NULL THEN
    PERFORM 1 FROM "tickets" WHERE "id" = NEW."id" FOR UPDATE;
    UPDATE "comments" SET "updated_at" = now(), "deleted_at" = NEW."deleted_at" WHERE "ticket_id" = NEW."id" AND "deleted_at" IS NULL;
  ELSE
    SET CONSTRAINTS "prewire_returned" DEFERRED;
    UPDATE "comments" SET "updated_at" = now(), "deleted_at" = NULL WHERE "ticket_id" = NEW."id" AND "deleted_at" = OLD."deleted_at";
    IF pg_trigger_depth() = 1 THEN
      SET CONSTRAINTS "prewire_returned" IMMEDIATE;
    END IF;
  END IF;
  RETURN NULL;
END
$prewire$`,
    },
    {
      name: "prewire_tickets_references",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."requester_id" IS NOT NULL AND (NEW."requester_id" IS DISTINCT FROM OLD."requester_id" OR OLD."deleted_at" IS NOT NULL) THEN
    IF OLD."deleted_at" IS NOT NULL THEN
      PERFORM 1 FROM "users" WHERE "id" = NEW."requester_id" FOR KEY SHARE;
    END IF;
    IF NOT EXISTS (SELECT FROM "users" WHERE "id" = NEW."requester_id" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'tickets', CONSTRAINT = 'tickets_requester_id_fkey';
    END IF;
  END IF;
  IF NEW."assignee_id" IS NOT NULL AND (NEW."assignee_id" IS DISTINCT FROM OLD."assignee_id" OR OLD."deleted_at" IS NOT NULL) THEN
    IF OLD."deleted_at" IS NOT NULL THEN
      PERFORM 1 FROM "users" WHERE "id" = NEW."assignee_id" FOR KEY SHARE;
    END IF;
    IF NOT EXISTS (SELECT FROM "users" WHERE "id" = NEW."assignee_id" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'tickets', CONSTRAINT = 'tickets_assignee_id_fkey';
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
      sql: `CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "tickets"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_tickets_deleted"()`,
    },
    {
      name: "prewire_references",
      sql: `CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "requester_id", "assignee_id" ON "tickets"
FOR EACH ROW WHEN (NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_tickets_references"()`,
    },
    {
      name: "prewire_returned",
      sql: `CREATE CONSTRAINT TRIGGER "prewire_returned" AFTER UPDATE OF "deleted_at" ON "tickets"
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_tickets_references"()`,
    },
  ],
};
