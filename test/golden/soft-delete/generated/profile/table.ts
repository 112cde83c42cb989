import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "profiles",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "user_id", sql: `"user_id" uuid NOT NULL`, addable: false },
    { name: "about", sql: `"about" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "deleted_at", sql: `"deleted_at" timestamptz`, addable: true },
  ],
  constraints: [{ name: "profiles_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [
    {
      name: "profiles_user_id_fkey",
      sql: `FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "profiles_user_id_key",
      sql: `CREATE UNIQUE INDEX "profiles_user_id_key" ON "profiles" ("user_id") WHERE "deleted_at" IS NULL`,
    },
    { name: "profiles_user_id_idx", sql: `CREATE INDEX "profiles_user_id_idx" ON "profiles" ("user_id")` },
  ],
  comments: [`COMMENT ON TABLE "profiles" IS 'One for each user.'`],
  functions: [
    {
      name: "prewire_profiles_references",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."user_id" IS NOT NULL AND (NEW."user_id" IS DISTINCT FROM OLD."user_id" OR OLD."deleted_at" IS NOT NULL) THEN
    IF OLD."deleted_at" IS NOT NULL THEN
      PERFORM 1 FROM "users" WHERE "id" = NEW."user_id" FOR KEY SHARE;
    END IF;
    IF NOT EXISTS (SELECT FROM "users" WHERE "id" = NEW."user_id" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'profiles', CONSTRAINT = 'profiles_user_id_fkey';
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
      sql: `CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "user_id" ON "profiles"
FOR EACH ROW WHEN (NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_profiles_references"()`,
    },
    {
      name: "prewire_returned",
      sql: `CREATE CONSTRAINT TRIGGER "prewire_returned" AFTER UPDATE OF "deleted_at" ON "profiles"
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_profiles_references"()`,
    },
  ],
};
