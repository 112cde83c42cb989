CREATE TABLE "prewire_audit" (
  "id" int8 GENERATED ALWAYS AS IDENTITY,
  "tenant" text COLLATE "C" NOT NULL DEFAULT '',
  "table_name" text COLLATE "C" NOT NULL,
  "row_key" text[] COLLATE "C" NOT NULL,
  "operation" text COLLATE "C" NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  "by" json,
  "channel" text COLLATE "C" NOT NULL DEFAULT 'database',
  "changes" jsonb NOT NULL,
  CONSTRAINT "prewire_audit_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "prewire_idempotency" (
  "key" bytea NOT NULL,
  "payload" bytea NOT NULL,
  "answer" text COLLATE "C" NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "prewire_idempotency_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "prewire_audit_row_idx" ON "prewire_audit" ("tenant", "table_name", "row_key", "id");
CREATE INDEX "prewire_idempotency_at_idx" ON "prewire_idempotency" ("at");
CREATE FUNCTION "prewire_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of "%" are never changed or deleted', TG_TABLE_NAME
    USING ERRCODE = 'PW001', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
END
$$;
CREATE FUNCTION "prewire_audit_truncate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TRUNCATE of "%" would leave no record', TG_TABLE_NAME
    USING ERRCODE = 'PW002', HINT = 'DELETE is recorded.', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
END
$$;
COMMENT ON TABLE "prewire_audit" IS 'Who changed which row of an audited model, when and how.';
COMMENT ON TABLE "prewire_idempotency" IS 'Answers of writes with an Idempotency-Key, kept for a day.';

CREATE TABLE "attachments" (
  "id" uuid NOT NULL,
  "ticket_id" uuid NOT NULL,
  "file" text COLLATE "C" NOT NULL,
  CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "attachments_ticket_id_idx" ON "attachments" ("ticket_id");
COMMENT ON TABLE "attachments" IS 'It cannot be hidden, and goes when its ticket is purged.';

CREATE TABLE "comments" (
  "id" uuid NOT NULL,
  "ticket_id" uuid NOT NULL,
  "parent_id" uuid,
  "body" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  "deleted_at" timestamptz,
  CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "comments_ticket_id_idx" ON "comments" ("ticket_id");
CREATE INDEX "comments_parent_id_idx" ON "comments" ("parent_id");
COMMENT ON TABLE "comments" IS 'It goes with its ticket, and comes back with it; so do the answers to it.';

CREATE TABLE "profiles" (
  "id" uuid NOT NULL,
  "user_id" uuid NOT NULL,
  "about" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  "deleted_at" timestamptz,
  CONSTRAINT "profiles_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "profiles_user_id_key" ON "profiles" ("user_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "profiles_user_id_idx" ON "profiles" ("user_id");
COMMENT ON TABLE "profiles" IS 'One for each user.';

CREATE TABLE "settings" (
  "name" text COLLATE "C" NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "deleted_at" timestamptz,
  CONSTRAINT "settings_pkey" PRIMARY KEY ("name"),
  CONSTRAINT "settings_name_check" CHECK (char_length("name") >= 1)
);
COMMENT ON TABLE "settings" IS 'A key that callers choose: a hidden row keeps it.';

CREATE TABLE "tickets" (
  "id" uuid NOT NULL,
  "number" int4 NOT NULL,
  "subject" text COLLATE "C" NOT NULL,
  "requester_id" uuid NOT NULL,
  "assignee_id" uuid,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  "deleted_at" timestamptz,
  "version" int4 NOT NULL DEFAULT 1,
  CONSTRAINT "tickets_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "tickets_requester_id_number_key" ON "tickets" ("requester_id", "number") WHERE "deleted_at" IS NULL;
CREATE INDEX "tickets_deleted_at_number_idx" ON "tickets" ("deleted_at", "number");
CREATE INDEX "tickets_requester_id_idx" ON "tickets" ("requester_id");
CREATE INDEX "tickets_assignee_id_idx" ON "tickets" ("assignee_id");

CREATE TABLE "users" (
  "id" uuid NOT NULL,
  "email" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C",
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  "deleted_at" timestamptz,
  "version" int4 NOT NULL DEFAULT 1,
  CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "users_email_key" ON "users" ("email") WHERE "deleted_at" IS NULL;
COMMENT ON TABLE "users" IS 'Hidden users give their address free.';

ALTER TABLE "attachments" ADD CONSTRAINT "attachments_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE;
ALTER TABLE "comments" ADD CONSTRAINT "comments_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE;
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comments" ("id") ON DELETE CASCADE;
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "users" ("id") ON DELETE RESTRICT;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "users" ("id") ON DELETE SET NULL;

CREATE FUNCTION "prewire_attachments_references"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."ticket_id" IS NOT NULL AND (NEW."ticket_id" IS DISTINCT FROM OLD."ticket_id") THEN
    IF NOT EXISTS (SELECT FROM "tickets" WHERE "id" = NEW."ticket_id" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'attachments', CONSTRAINT = 'attachments_ticket_id_fkey';
    END IF;
  END IF;
  RETURN NULL;
END
$prewire$;
CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "ticket_id" ON "attachments"
FOR EACH ROW
EXECUTE FUNCTION "prewire_attachments_references"();

CREATE FUNCTION "prewire_comments_deleted"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
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
$prewire$;
CREATE FUNCTION "prewire_comments_references"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
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
$prewire$;
CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "comments"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_comments_deleted"();
CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "ticket_id", "parent_id" ON "comments"
FOR EACH ROW WHEN (NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_comments_references"();
CREATE CONSTRAINT TRIGGER "prewire_returned" AFTER UPDATE OF "deleted_at" ON "comments"
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_comments_references"();

CREATE FUNCTION "prewire_profiles_references"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
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
$prewire$;
CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "user_id" ON "profiles"
FOR EACH ROW WHEN (NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_profiles_references"();
CREATE CONSTRAINT TRIGGER "prewire_returned" AFTER UPDATE OF "deleted_at" ON "profiles"
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_profiles_references"();

CREATE FUNCTION "prewire_tickets_deleted"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
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
$prewire$;
CREATE FUNCTION "prewire_tickets_references"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
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
$prewire$;
CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "tickets"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_tickets_deleted"();
CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "requester_id", "assignee_id" ON "tickets"
FOR EACH ROW WHEN (NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_tickets_references"();
CREATE CONSTRAINT TRIGGER "prewire_returned" AFTER UPDATE OF "deleted_at" ON "tickets"
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_tickets_references"();

CREATE FUNCTION "prewire_users_deleted"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
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
$prewire$;
CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "users"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_users_deleted"();
