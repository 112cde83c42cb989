import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "ticket_tags",
  tenant: true,
  columns: [
    { name: "ticket_id", sql: `"ticket_id" uuid NOT NULL`, addable: false },
    { name: "tag_id", sql: `"tag_id" int4 NOT NULL`, addable: false },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [{ name: "ticket_tags_pkey", sql: `PRIMARY KEY ("tenant", "ticket_id", "tag_id")` }],
  foreignKeys: [
    {
      name: "ticket_tags_ticket_id_fkey",
      sql: `FOREIGN KEY ("tenant", "ticket_id") REFERENCES "tickets" ("tenant", "id") ON DELETE CASCADE`,
    },
    {
      name: "ticket_tags_tag_id_fkey",
      sql: `FOREIGN KEY ("tenant", "tag_id") REFERENCES "tags" ("tenant", "id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "ticket_tags_tag_id_idx",
      sql: `CREATE INDEX "ticket_tags_tag_id_idx" ON "ticket_tags" ("tenant", "tag_id")`,
    },
  ],
  comments: [`COMMENT ON TABLE "ticket_tags" IS 'That a ticket has a tag.'`],
  functions: [
    {
      name: "prewire_ticket_tags_references",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."ticket_id" IS NOT NULL AND (NEW."ticket_id" IS DISTINCT FROM OLD."ticket_id") THEN
    IF NOT EXISTS (SELECT FROM "tickets" WHERE "id" = NEW."ticket_id" AND "tenant" = NEW."tenant" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'ticket_tags', CONSTRAINT = 'ticket_tags_ticket_id_fkey';
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
      sql: `CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "ticket_id" ON "ticket_tags"
FOR EACH ROW
EXECUTE FUNCTION "prewire_ticket_tags_references"()`,
    },
  ],
};
