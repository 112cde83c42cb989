import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "users",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "email", sql: `"email" text COLLATE "C" NOT NULL`, addable: false },
    { name: "name", sql: `"name" text COLLATE "C"`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
    { name: "version", sql: `"version" int4 NOT NULL DEFAULT 1`, addable: true },
  ],
  constraints: [{ name: "users_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [],
  indexes: [
    {
      name: "users_email_key",
      sql: `CREATE UNIQUE INDEX "users_email_key" ON "users" ("email") WHERE "deleted_at" IS NULL`,
    },
  ],
  comments: [`COMMENT ON TABLE "users" IS 'Hidden users give their address free.'`],
  functions: [
    {
      name: "prewire_users_deleted",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."deleted_at" IS NOT NULL THEN
    PERFORM 1 FROM "users" WHERE "id" = NEW."id" FOR UPDATE;
    UPDATE "profiles" SET "updated_at" = now(), "deleted_at" = NEW."deleted_at" WHERE "user_id" = NEW."id" AND "deleted_at" IS NULL;
    UPDATE "tickets" SET "updated_at" = now(), "version" = "version" + 1, "assignee_id" = NULL WHERE "assignee_id" = NEW."id";
    IF EXISTS (SELECT FROM "tickets" WHERE "requester_id" = NEW."id" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23001', MESSAGE = 'the row is still referred to', TABLE = 'tickets', CONSTRAINT = 'tickets_requester_id_fkey';
    END IF;
  ELSE
    SET CONSTRAINTS "prewire_returned" DEFERRED;
    UPDATE "profiles" SET "updated_at" = now(), "deleted_at" = NULL WHERE "user_id" = NEW."id" AND "deleted_at" = OLD."deleted_at";
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
      name: "prewire_deleted",
      sql: `CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "users"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_users_deleted"()`,
    },
  ],
};
