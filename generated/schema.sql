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

CREATE TABLE "articles" (
  "id" uuid NOT NULL,
  "slug" text COLLATE "C" NOT NULL,
  "language" text COLLATE "C" NOT NULL DEFAULT 'en',
  "title" text COLLATE "C" NOT NULL,
  "body" text COLLATE "C" NOT NULL,
  "author_id" uuid,
  "keywords" text[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::text[],
  "published_on" date,
  "views" int8 NOT NULL DEFAULT 0,
  "tenant" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "articles_pkey" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "articles_slug_language_key" UNIQUE ("tenant", "slug", "language"),
  CONSTRAINT "articles_slug_check" CHECK (char_length("slug") <= 100),
  CONSTRAINT "articles_language_check" CHECK ("language" IN ('en', 'de', 'fr', 'pt')),
  CONSTRAINT "articles_title_check" CHECK (char_length("title") BETWEEN 1 AND 200),
  CONSTRAINT "articles_body_check" CHECK (char_length("body") <= 100000),
  CONSTRAINT "articles_keywords_check" CHECK (coalesce(array_ndims("keywords"), 1) = 1 AND array_position("keywords", NULL) IS NULL AND cardinality("keywords") <= 30),
  CONSTRAINT "articles_published_on_check" CHECK ("published_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "articles_views_check" CHECK ("views" >= 0)
);
CREATE INDEX "articles_published_on_idx" ON "articles" ("tenant", "published_on");
CREATE INDEX "articles_keywords_idx" ON "articles" USING gin ("keywords");
CREATE INDEX "articles_author_id_idx" ON "articles" ("tenant", "author_id");
CREATE INDEX "articles_search_idx" ON "articles" USING gin (to_tsvector('simple'::regconfig, lower((coalesce("title", '') || ' ' || coalesce("body", '')) COLLATE "und-x-icu")));
COMMENT ON TABLE "articles" IS 'An answer that is given often, written down for everybody.';
COMMENT ON COLUMN "articles"."body" IS 'Markdown.';
COMMENT ON COLUMN "articles"."views" IS 'How often it was read.';

CREATE TABLE "attachments" (
  "id" uuid NOT NULL,
  "comment_id" uuid NOT NULL,
  "file_name" text COLLATE "C" NOT NULL,
  "media_type" text COLLATE "C" NOT NULL DEFAULT 'application/octet-stream',
  "size" int8 NOT NULL,
  "checksum" bytea NOT NULL,
  "url" text COLLATE "C" NOT NULL,
  "tenant" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "attachments_pkey" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "attachments_file_name_check" CHECK (char_length("file_name") BETWEEN 1 AND 255),
  CONSTRAINT "attachments_media_type_check" CHECK (char_length("media_type") <= 127 AND "media_type" ~ '^[a-z]+/[a-z0-9.+-]+$'),
  CONSTRAINT "attachments_size_check" CHECK ("size" >= 0),
  CONSTRAINT "attachments_checksum_check" CHECK (octet_length("checksum") BETWEEN 32 AND 32),
  CONSTRAINT "attachments_url_check" CHECK (char_length("url") <= 2000)
);
CREATE INDEX "attachments_comment_id_idx" ON "attachments" ("tenant", "comment_id");
COMMENT ON TABLE "attachments" IS 'A file that came with a comment; its content is in an object store.';
COMMENT ON COLUMN "attachments"."size" IS 'In bytes.';
COMMENT ON COLUMN "attachments"."checksum" IS 'SHA-256 of the content.';
COMMENT ON COLUMN "attachments"."url" IS 'Where the content is.';

CREATE TABLE "comments" (
  "id" uuid NOT NULL,
  "ticket_id" uuid NOT NULL,
  "author_id" uuid NOT NULL,
  "body" text COLLATE "C" NOT NULL,
  "public" bool NOT NULL DEFAULT true,
  "hours_spent" float8 NOT NULL DEFAULT 0,
  "tenant" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  "deleted_at" timestamptz,
  CONSTRAINT "comments_pkey" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "comments_body_check" CHECK (char_length("body") BETWEEN 1 AND 20000),
  CONSTRAINT "comments_hours_spent_check" CHECK ("hours_spent" >= 0 AND "hours_spent" <= 24)
);
CREATE INDEX "comments_ticket_id_created_at_idx" ON "comments" ("tenant", "ticket_id", "created_at");
CREATE INDEX "comments_author_id_idx" ON "comments" ("tenant", "author_id");
CREATE INDEX "comments_search_idx" ON "comments" USING gin (to_tsvector('simple'::regconfig, lower("body" COLLATE "und-x-icu")));
COMMENT ON TABLE "comments" IS 'One message of a ticket''s conversation.';
COMMENT ON COLUMN "comments"."public" IS 'Whether the requester reads it; agents write notes among themselves otherwise.';
COMMENT ON COLUMN "comments"."hours_spent" IS 'How long an agent worked for it.';

CREATE TABLE "organizations" (
  "id" uuid NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "slug" text COLLATE "C" NOT NULL,
  "plan" text COLLATE "C" NOT NULL DEFAULT 'free',
  "domains" text[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::text[],
  "seats" int4 NOT NULL DEFAULT 5,
  "monthly_fee" numeric(10, 2) NOT NULL DEFAULT 0.00,
  "contract_ends_on" date,
  "website" text COLLATE "C",
  "settings" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "tenant" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "organizations_pkey" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "organizations_slug_key" UNIQUE ("tenant", "slug"),
  CONSTRAINT "organizations_name_check" CHECK (char_length("name") BETWEEN 1 AND 120),
  CONSTRAINT "organizations_slug_check" CHECK (char_length("slug") <= 60),
  CONSTRAINT "organizations_plan_check" CHECK ("plan" IN ('free', 'team', 'business')),
  CONSTRAINT "organizations_domains_check" CHECK (coalesce(array_ndims("domains"), 1) = 1 AND array_position("domains", NULL) IS NULL AND cardinality("domains") <= 20),
  CONSTRAINT "organizations_seats_check" CHECK ("seats" BETWEEN 1 AND 100000),
  CONSTRAINT "organizations_monthly_fee_check" CHECK ("monthly_fee" >= 0 AND "monthly_fee" <> 'NaN'),
  CONSTRAINT "organizations_contract_ends_on_check" CHECK ("contract_ends_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "organizations_website_check" CHECK (char_length("website") <= 500),
  CONSTRAINT "organizations_settings_check" CHECK (jsonb_typeof("settings") <> 'null')
);
CREATE INDEX "organizations_plan_name_idx" ON "organizations" ("tenant", "plan", "name");
COMMENT ON TABLE "organizations" IS 'A customer: a company whose people write tickets.';
COMMENT ON COLUMN "organizations"."slug" IS 'Its name in addresses.';
COMMENT ON COLUMN "organizations"."domains" IS 'Whoever writes from one of these mail domains belongs to the organization.';
COMMENT ON COLUMN "organizations"."monthly_fee" IS 'What is charged a month, in euros.';
COMMENT ON COLUMN "organizations"."settings" IS 'Free-form settings of the account.';

CREATE TABLE "tags" (
  "id" int4 NOT NULL GENERATED BY DEFAULT AS IDENTITY,
  "name" text COLLATE "C" NOT NULL,
  "color" text COLLATE "C" NOT NULL DEFAULT '#64748b',
  "description" text COLLATE "C",
  "tenant" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "tags_pkey" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "tags_name_key" UNIQUE ("tenant", "name"),
  CONSTRAINT "tags_name_check" CHECK (char_length("name") BETWEEN 1 AND 100),
  CONSTRAINT "tags_color_check" CHECK ("color" ~ '^#[0-9a-f]{6}$'),
  CONSTRAINT "tags_description_check" CHECK (char_length("description") <= 500)
);
COMMENT ON TABLE "tags" IS 'A word that tickets are sorted by.';
COMMENT ON COLUMN "tags"."color" IS 'A colour for labels, as `#rrggbb`.';

CREATE TABLE "teams" (
  "id" uuid NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "color" text COLLATE "C" NOT NULL DEFAULT '#64748b',
  "email" text COLLATE "C" NOT NULL,
  "opens_at" time NOT NULL DEFAULT '09:00:00'::time,
  "closes_at" time NOT NULL DEFAULT '17:30:00'::time,
  "works_weekends" bool NOT NULL DEFAULT false,
  "tenant" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "teams_pkey" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "teams_email_key" UNIQUE ("tenant", "email"),
  CONSTRAINT "teams_name_key" UNIQUE ("tenant", "name"),
  CONSTRAINT "teams_name_check" CHECK (char_length("name") BETWEEN 1 AND 100),
  CONSTRAINT "teams_color_check" CHECK ("color" ~ '^#[0-9a-f]{6}$'),
  CONSTRAINT "teams_email_check" CHECK (char_length("email") <= 320),
  CONSTRAINT "teams_opens_at_check" CHECK ("opens_at" < '24:00:00'),
  CONSTRAINT "teams_closes_at_check" CHECK ("closes_at" < '24:00:00'),
  CONSTRAINT "teams_closes_at_opens_at_check" CHECK ("closes_at" > "opens_at")
);
COMMENT ON TABLE "teams" IS 'Agents who share a queue.';
COMMENT ON COLUMN "teams"."color" IS 'A colour for labels, as `#rrggbb`.';
COMMENT ON COLUMN "teams"."opens_at" IS 'Working hours, in the time zone of the help desk.';

CREATE TABLE "tickets" (
  "id" uuid NOT NULL,
  "subject" text COLLATE "C" NOT NULL,
  "description" text COLLATE "C" NOT NULL,
  "status" text COLLATE "C" NOT NULL DEFAULT 'open',
  "priority" int4 NOT NULL DEFAULT 3,
  "channel" text COLLATE "C" NOT NULL DEFAULT 'web',
  "requester_id" uuid NOT NULL,
  "assignee_id" uuid,
  "team_id" uuid,
  "due_at" timestamptz,
  "solved_at" timestamptz,
  "satisfaction" int4,
  "answers" jsonb,
  "tenant" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  "deleted_at" timestamptz,
  "version" int4 NOT NULL DEFAULT 1,
  CONSTRAINT "tickets_pkey" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "tickets_subject_check" CHECK (char_length("subject") BETWEEN 1 AND 200),
  CONSTRAINT "tickets_description_check" CHECK (char_length("description") <= 20000),
  CONSTRAINT "tickets_status_check" CHECK ("status" IN ('open', 'pending', 'solved', 'closed')),
  CONSTRAINT "tickets_priority_check" CHECK ("priority" BETWEEN 1 AND 5),
  CONSTRAINT "tickets_channel_check" CHECK ("channel" IN ('web', 'email', 'chat', 'phone')),
  CONSTRAINT "tickets_due_at_check" CHECK ("due_at" >= '0001-01-01 00:00:00Z' AND "due_at" < '10000-01-01 00:00:00Z'),
  CONSTRAINT "tickets_solved_at_check" CHECK ("solved_at" >= '0001-01-01 00:00:00Z' AND "solved_at" < '10000-01-01 00:00:00Z'),
  CONSTRAINT "tickets_satisfaction_check" CHECK ("satisfaction" BETWEEN 1 AND 5),
  CONSTRAINT "tickets_answers_check" CHECK (jsonb_typeof("answers") <> 'null')
);
CREATE INDEX "tickets_status_priority_idx" ON "tickets" ("tenant", "status", "priority");
CREATE INDEX "tickets_due_at_idx" ON "tickets" ("tenant", "due_at");
CREATE INDEX "tickets_created_at_idx" ON "tickets" ("tenant", "created_at");
CREATE INDEX "tickets_requester_id_idx" ON "tickets" ("tenant", "requester_id");
CREATE INDEX "tickets_assignee_id_idx" ON "tickets" ("tenant", "assignee_id");
CREATE INDEX "tickets_team_id_idx" ON "tickets" ("tenant", "team_id");
CREATE INDEX "tickets_search_idx" ON "tickets" USING gin (to_tsvector('simple'::regconfig, lower((coalesce("subject", '') || ' ' || coalesce("description", '')) COLLATE "und-x-icu")));
COMMENT ON TABLE "tickets" IS 'A customer''s request, from first message to resolution.';
COMMENT ON COLUMN "tickets"."subject" IS 'What it is about, in one line.';
COMMENT ON COLUMN "tickets"."priority" IS 'From 1, now, to 5, some day.';
COMMENT ON COLUMN "tickets"."channel" IS 'How it reached the help desk.';
COMMENT ON COLUMN "tickets"."satisfaction" IS 'What the requester gave in the end, from 1 to 5.';
COMMENT ON COLUMN "tickets"."answers" IS 'Answers to the questions of the form that it was sent with.';

CREATE TABLE "ticket_tags" (
  "ticket_id" uuid NOT NULL,
  "tag_id" int4 NOT NULL,
  "tenant" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "ticket_tags_pkey" PRIMARY KEY ("tenant", "ticket_id", "tag_id")
);
CREATE INDEX "ticket_tags_tag_id_idx" ON "ticket_tags" ("tenant", "tag_id");
COMMENT ON TABLE "ticket_tags" IS 'That a ticket has a tag.';

CREATE TABLE "users" (
  "id" uuid NOT NULL,
  "email" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "role" text COLLATE "C" NOT NULL DEFAULT 'customer',
  "organization_id" uuid,
  "team_id" uuid,
  "active" bool NOT NULL DEFAULT true,
  "locale" text COLLATE "C" NOT NULL DEFAULT 'en',
  "password_hash" text COLLATE "C",
  "last_seen_at" timestamptz,
  "tenant" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "users_pkey" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "users_email_key" UNIQUE ("tenant", "email"),
  CONSTRAINT "users_email_check" CHECK (char_length("email") <= 320),
  CONSTRAINT "users_name_check" CHECK (char_length("name") BETWEEN 1 AND 100),
  CONSTRAINT "users_role_check" CHECK ("role" IN ('customer', 'agent', 'admin')),
  CONSTRAINT "users_locale_check" CHECK ("locale" ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  CONSTRAINT "users_password_hash_check" CHECK (char_length("password_hash") <= 200),
  CONSTRAINT "users_last_seen_at_check" CHECK ("last_seen_at" >= '0001-01-01 00:00:00Z' AND "last_seen_at" < '10000-01-01 00:00:00Z')
);
CREATE INDEX "users_role_name_idx" ON "users" ("tenant", "role", "name");
CREATE INDEX "users_organization_id_idx" ON "users" ("tenant", "organization_id");
CREATE INDEX "users_team_id_idx" ON "users" ("tenant", "team_id");
COMMENT ON TABLE "users" IS 'Somebody who writes or answers tickets.';
COMMENT ON COLUMN "users"."organization_id" IS 'Whom a customer writes for; agents have none.';
COMMENT ON COLUMN "users"."team_id" IS 'Whose queue an agent works on.';
COMMENT ON COLUMN "users"."locale" IS 'BCP 47, as `pt-BR`.';
COMMENT ON COLUMN "users"."password_hash" IS 'Made by the identity provider; it never leaves the server.';

ALTER TABLE "articles" ADD CONSTRAINT "articles_author_id_fkey" FOREIGN KEY ("tenant", "author_id") REFERENCES "users" ("tenant", "id") ON DELETE SET NULL ("author_id");
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_comment_id_fkey" FOREIGN KEY ("tenant", "comment_id") REFERENCES "comments" ("tenant", "id") ON DELETE CASCADE;
ALTER TABLE "comments" ADD CONSTRAINT "comments_ticket_id_fkey" FOREIGN KEY ("tenant", "ticket_id") REFERENCES "tickets" ("tenant", "id") ON DELETE CASCADE;
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_fkey" FOREIGN KEY ("tenant", "author_id") REFERENCES "users" ("tenant", "id") ON DELETE RESTRICT;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_requester_id_fkey" FOREIGN KEY ("tenant", "requester_id") REFERENCES "users" ("tenant", "id") ON DELETE RESTRICT;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_assignee_id_fkey" FOREIGN KEY ("tenant", "assignee_id") REFERENCES "users" ("tenant", "id") ON DELETE SET NULL ("assignee_id");
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_team_id_fkey" FOREIGN KEY ("tenant", "team_id") REFERENCES "teams" ("tenant", "id") ON DELETE SET NULL ("team_id");
ALTER TABLE "ticket_tags" ADD CONSTRAINT "ticket_tags_ticket_id_fkey" FOREIGN KEY ("tenant", "ticket_id") REFERENCES "tickets" ("tenant", "id") ON DELETE CASCADE;
ALTER TABLE "ticket_tags" ADD CONSTRAINT "ticket_tags_tag_id_fkey" FOREIGN KEY ("tenant", "tag_id") REFERENCES "tags" ("tenant", "id") ON DELETE CASCADE;
ALTER TABLE "users" ADD CONSTRAINT "users_organization_id_fkey" FOREIGN KEY ("tenant", "organization_id") REFERENCES "organizations" ("tenant", "id") ON DELETE RESTRICT;
ALTER TABLE "users" ADD CONSTRAINT "users_team_id_fkey" FOREIGN KEY ("tenant", "team_id") REFERENCES "teams" ("tenant", "id") ON DELETE SET NULL ("team_id");

CREATE FUNCTION "prewire_attachments_references"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."comment_id" IS NOT NULL AND (NEW."comment_id" IS DISTINCT FROM OLD."comment_id") THEN
    IF NOT EXISTS (SELECT FROM "comments" WHERE "id" = NEW."comment_id" AND "tenant" = NEW."tenant" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'attachments', CONSTRAINT = 'attachments_comment_id_fkey';
    END IF;
  END IF;
  RETURN NULL;
END
$prewire$;
CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "comment_id" ON "attachments"
FOR EACH ROW
EXECUTE FUNCTION "prewire_attachments_references"();

CREATE FUNCTION "prewire_comments_references"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
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
$prewire$;
CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "ticket_id" ON "comments"
FOR EACH ROW WHEN (NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_comments_references"();
CREATE CONSTRAINT TRIGGER "prewire_returned" AFTER UPDATE OF "deleted_at" ON "comments"
DEFERRABLE INITIALLY IMMEDIATE
FOR EACH ROW WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL)
EXECUTE FUNCTION "prewire_comments_references"();

CREATE FUNCTION "prewire_tickets_audit"() RETURNS trigger LANGUAGE plpgsql SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $prewire$
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
$prewire$;
CREATE FUNCTION "prewire_tickets_deleted"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
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
$prewire$;
CREATE TRIGGER "prewire_audit" AFTER INSERT OR UPDATE OR DELETE ON "tickets"
FOR EACH ROW EXECUTE FUNCTION "prewire_tickets_audit"();
CREATE TRIGGER "prewire_audit_truncate" BEFORE TRUNCATE ON "tickets"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_audit_truncate"();
CREATE TRIGGER "prewire_deleted" AFTER UPDATE OF "deleted_at" ON "tickets"
FOR EACH ROW WHEN ((OLD."deleted_at" IS NULL) <> (NEW."deleted_at" IS NULL))
EXECUTE FUNCTION "prewire_tickets_deleted"();

CREATE FUNCTION "prewire_ticket_tags_references"() RETURNS trigger LANGUAGE plpgsql AS $prewire$
BEGIN
  IF NEW."ticket_id" IS NOT NULL AND (NEW."ticket_id" IS DISTINCT FROM OLD."ticket_id") THEN
    IF NOT EXISTS (SELECT FROM "tickets" WHERE "id" = NEW."ticket_id" AND "tenant" = NEW."tenant" AND "deleted_at" IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = '23503', MESSAGE = 'the row that is referred to is deleted', TABLE = 'ticket_tags', CONSTRAINT = 'ticket_tags_ticket_id_fkey';
    END IF;
  END IF;
  RETURN NULL;
END
$prewire$;
CREATE TRIGGER "prewire_references" AFTER INSERT OR UPDATE OF "ticket_id" ON "ticket_tags"
FOR EACH ROW
EXECUTE FUNCTION "prewire_ticket_tags_references"();
