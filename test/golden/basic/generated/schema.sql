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

CREATE TABLE "tickets" (
  "id" uuid NOT NULL,
  "subject" text COLLATE "C" NOT NULL,
  "status" text COLLATE "C" NOT NULL DEFAULT 'open',
  "priority" int4 NOT NULL DEFAULT 3,
  "requester_id" uuid NOT NULL,
  "assignee_id" uuid,
  "due_at" timestamptz,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "tickets_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "tickets_subject_check" CHECK (char_length("subject") BETWEEN 1 AND 200),
  CONSTRAINT "tickets_status_check" CHECK ("status" IN ('open', 'pending', 'solved')),
  CONSTRAINT "tickets_priority_check" CHECK ("priority" BETWEEN 1 AND 5),
  CONSTRAINT "tickets_due_at_check" CHECK ("due_at" >= '0001-01-01 00:00:00Z' AND "due_at" < '10000-01-01 00:00:00Z')
);
CREATE INDEX "tickets_status_priority_idx" ON "tickets" ("status", "priority");
CREATE INDEX "tickets_requester_id_idx" ON "tickets" ("requester_id");
CREATE INDEX "tickets_assignee_id_idx" ON "tickets" ("assignee_id");
COMMENT ON TABLE "tickets" IS 'A customer''s request, from first message to resolution.';
COMMENT ON COLUMN "tickets"."subject" IS 'What it is about, in one line.';

CREATE TABLE "users" (
  "id" uuid NOT NULL,
  "email" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  CONSTRAINT "users_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "users_email_key" UNIQUE ("email"),
  CONSTRAINT "users_email_check" CHECK (char_length("email") <= 320),
  CONSTRAINT "users_name_check" CHECK (char_length("name") BETWEEN 1 AND 100)
);
COMMENT ON TABLE "users" IS 'Somebody who writes or answers tickets.';

ALTER TABLE "tickets" ADD CONSTRAINT "tickets_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "users" ("id") ON DELETE RESTRICT;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "users" ("id") ON DELETE SET NULL;
