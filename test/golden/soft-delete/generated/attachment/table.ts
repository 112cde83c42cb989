import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "attachments",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "ticket_id", sql: `"ticket_id" uuid NOT NULL`, addable: false },
    { name: "file", sql: `"file" text COLLATE "C" NOT NULL`, addable: false },
  ],
  constraints: [{ name: "attachments_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [
    {
      name: "attachments_ticket_id_fkey",
      sql: `FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "attachments_ticket_id_idx",
      sql: `CREATE INDEX "attachments_ticket_id_idx" ON "attachments" ("ticket_id")`,
    },
  ],
  comments: [`COMMENT ON TABLE "attachments" IS 'It cannot be hidden, and goes when its ticket is purged.'`],
  functions: [
    {
      name: "prewire_attachments_references",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."ticket_id" IS NOT NULL AND (NEW."ticket_id" IS DISTINCT FROM OLD."ticket_id") THEN
    IF NOT EXISTS (SELECT FROM "tickets" WHERE "id" = NEW."ticket_id" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'attachments', CONSTRAINT = 'attachments_ticket_id_fkey';
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
      sql: `CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "ticket_id" ON "attachments"
FOR EACH ROW
EXECUTE FUNCTION "prewire_attachments_references"()`,
    },
  ],
};
