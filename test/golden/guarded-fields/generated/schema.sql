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

CREATE TABLE "accounts" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "handle" text COLLATE "C" NOT NULL,
  "nickname" text COLLATE "C",
  "password_hash" text COLLATE "C",
  "failures" int4 NOT NULL DEFAULT 0,
  "active" bool NOT NULL DEFAULT true,
  "seen_at" timestamptz NOT NULL DEFAULT now(),
  "starts_at" timestamptz,
  "ends_at" timestamptz,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "accounts_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "accounts_handle_key" UNIQUE ("handle"),
  CONSTRAINT "accounts_handle_check" CHECK (char_length("handle") BETWEEN 1 AND 30),
  CONSTRAINT "accounts_seen_at_check" CHECK ("seen_at" >= '0001-01-01 00:00:00Z' AND "seen_at" < '10000-01-01 00:00:00Z'),
  CONSTRAINT "accounts_starts_at_check" CHECK ("starts_at" >= '0001-01-01 00:00:00Z' AND "starts_at" < '10000-01-01 00:00:00Z'),
  CONSTRAINT "accounts_ends_at_check" CHECK ("ends_at" >= '0001-01-01 00:00:00Z' AND "ends_at" < '10000-01-01 00:00:00Z'),
  CONSTRAINT "accounts_ends_at_starts_at_check" CHECK ("ends_at" > "starts_at"),
  CONSTRAINT "accounts_failures_check1" CHECK ("failures" <= 10)
);
COMMENT ON TABLE "accounts" IS 'Who may log in.';
COMMENT ON COLUMN "accounts"."handle" IS 'How they are called; it never changes.';
