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
  "id" uuid NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "bookings" (
  "id" uuid NOT NULL,
  "account_id" uuid NOT NULL,
  "reference" text COLLATE "C" NOT NULL,
  "cents" int8 NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "bookings_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "bookings_reference_key" UNIQUE ("reference"),
  CONSTRAINT "bookings_reference_check" CHECK (char_length("reference") <= 40)
);
CREATE INDEX "bookings_account_id_idx" ON "bookings" ("account_id");
COMMENT ON TABLE "bookings" IS 'What was paid. It stays: a mistake is undone by another booking.';

CREATE TABLE "rates" (
  "currency" text COLLATE "C" NOT NULL,
  "day" text COLLATE "C" NOT NULL,
  "cents" int8 NOT NULL,
  CONSTRAINT "rates_pkey" PRIMARY KEY ("currency", "day"),
  CONSTRAINT "rates_currency_check" CHECK ("currency" IN ('EUR', 'USD')),
  CONSTRAINT "rates_day_check" CHECK (char_length("day") BETWEEN 1 AND 10)
);
COMMENT ON TABLE "rates" IS 'Rows of a key of their own, of which a caller can do even less.';

ALTER TABLE "bookings" ADD CONSTRAINT "bookings_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT;

CREATE TRIGGER "prewire_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "bookings"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_append_only"();

CREATE TRIGGER "prewire_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "rates"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_append_only"();
