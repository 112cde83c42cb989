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

CREATE TABLE "people" (
  "id" uuid NOT NULL,
  "first" text COLLATE "C" NOT NULL,
  "surname" text COLLATE "C",
  "born" date,
  "password_hash" text COLLATE "C",
  "level" int4 NOT NULL DEFAULT 1,
  "points" int4 NOT NULL DEFAULT 0,
  "weight" float8,
  "balance" numeric(12, 2) NOT NULL DEFAULT 0.00,
  "account" int8,
  "active" bool NOT NULL DEFAULT true,
  "seen_at" timestamptz,
  "role" text COLLATE "C" NOT NULL DEFAULT 'guest',
  "boss_id" uuid,
  "full_name" text COLLATE "C" NOT NULL GENERATED ALWAYS AS (btrim("first" || ' ' || COALESCE("surname", ''), E'\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')) STORED,
  "has_password" bool NOT NULL GENERATED ALWAYS AS ("password_hash" IS NOT NULL) STORED,
  "grade" text COLLATE "C" NOT NULL GENERATED ALWAYS AS (CASE WHEN "level" >= 8 THEN 'high' ELSE CASE WHEN "level" >= 4 THEN 'middle' ELSE 'low' END END) STORED,
  "next_level" int4 NOT NULL GENERATED ALWAYS AS ("level" + 1) STORED,
  "score" float8 NOT NULL GENERATED ALWAYS AS ("points"::float8 * "level"::float8) STORED,
  "share" float8 NOT NULL GENERATED ALWAYS AS ("points"::float8 / 3::float8) STORED,
  "label" text COLLATE "C" NOT NULL GENERATED ALWAYS AS ("role" || ' ' || "points"::text) STORED,
  "staff" text COLLATE "C" GENERATED ALWAYS AS (CASE WHEN "role" = 'guest' THEN NULL ELSE "role" END) STORED,
  "owes" bool NOT NULL GENERATED ALWAYS AS ("balance"::float8 < 0) STORED,
  "reference" int8 NOT NULL GENERATED ALWAYS AS (COALESCE("account", '0'::int8)) STORED,
  "last_seen" timestamptz NOT NULL GENERATED ALWAYS AS (COALESCE("seen_at", "created_at")) STORED,
  "birthday" date GENERATED ALWAYS AS ("born") STORED,
  "is_own_boss" bool NOT NULL GENERATED ALWAYS AS ("boss_id" IS NOT DISTINCT FROM "id") STORED,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "people_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "people_first_check" CHECK (char_length("first") >= 1),
  CONSTRAINT "people_born_check" CHECK ("born" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "people_level_check" CHECK ("level" BETWEEN 1 AND 10),
  CONSTRAINT "people_weight_check" CHECK ("weight" > '-Infinity' AND "weight" < 'Infinity'),
  CONSTRAINT "people_balance_check" CHECK ("balance" <> 'NaN'),
  CONSTRAINT "people_seen_at_check" CHECK ("seen_at" >= '0001-01-01 00:00:00Z' AND "seen_at" < '10000-01-01 00:00:00Z'),
  CONSTRAINT "people_role_check" CHECK ("role" IN ('admin', 'agent', 'guest')),
  CONSTRAINT "people_score_check1" CHECK ("score" <= 1000000)
);
CREATE INDEX "people_full_name_idx" ON "people" ("full_name");
CREATE INDEX "people_grade_score_idx" ON "people" ("grade", "score");
CREATE INDEX "people_boss_id_idx" ON "people" ("boss_id");
CREATE INDEX "people_search_idx" ON "people" USING gin (to_tsvector('simple'::regconfig, lower("full_name" COLLATE "und-x-icu")));
COMMENT ON TABLE "people" IS 'Somebody, with what follows from what is known of them.';
COMMENT ON COLUMN "people"."full_name" IS 'As it stands on an envelope.';

ALTER TABLE "people" ADD CONSTRAINT "people_boss_id_fkey" FOREIGN KEY ("boss_id") REFERENCES "people" ("id") ON DELETE RESTRICT;
