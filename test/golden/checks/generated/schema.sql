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

CREATE TABLE "meetings" (
  "id" uuid NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "subtitle" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL DEFAULT 'planned',
  "reason" text COLLATE "C",
  "starts_at" timestamptz NOT NULL,
  "ends_at" timestamptz,
  "day" date NOT NULL DEFAULT (now() AT TIME ZONE 'UTC')::date,
  "opens" time NOT NULL DEFAULT '09:00:00'::time,
  "seats" int4 NOT NULL DEFAULT 10,
  "booked" int4,
  "ticket" int8,
  "price" numeric(10, 2) NOT NULL DEFAULT 0.00,
  "paid" numeric,
  "secret" text COLLATE "C",
  "public" bool NOT NULL DEFAULT false,
  "tags" text[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::text[],
  "room_id" int4,
  "overflow_id" int4,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "meetings_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "meetings_state_check" CHECK ("state" IN ('planned', 'running', 'over', 'cancelled')),
  CONSTRAINT "meetings_starts_at_check" CHECK ("starts_at" >= '0001-01-01 00:00:00Z' AND "starts_at" < '10000-01-01 00:00:00Z'),
  CONSTRAINT "meetings_ends_at_check" CHECK ("ends_at" >= '0001-01-01 00:00:00Z' AND "ends_at" < '10000-01-01 00:00:00Z'),
  CONSTRAINT "meetings_day_check" CHECK ("day" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "meetings_opens_check" CHECK ("opens" < '24:00:00'),
  CONSTRAINT "meetings_price_check" CHECK ("price" <> 'NaN'),
  CONSTRAINT "meetings_paid_check" CHECK ("paid" > '-Infinity' AND "paid" < 'Infinity'),
  CONSTRAINT "meetings_tags_check" CHECK (coalesce(array_ndims("tags"), 1) = 1 AND array_position("tags", NULL) IS NULL),
  CONSTRAINT "meetings_starts_at_ends_at_check" CHECK (("ends_at" IS NULL) OR ("ends_at" > "starts_at")),
  CONSTRAINT "meetings_seats_booked_check" CHECK (("booked" IS NULL) OR ("booked" <= "seats")),
  CONSTRAINT "meetings_seats_check1" CHECK ("seats" <= 500),
  CONSTRAINT "meetings_seats_check2" CHECK (("seats" <= 500) AND ("seats" >= 1)),
  CONSTRAINT "meetings_state_reason_check" CHECK (("state" <> 'cancelled') OR (btrim(COALESCE("reason", ''), E'\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff') <> '')),
  CONSTRAINT "meetings_day_check1" CHECK ("day" >= '2020-01-01'::date),
  CONSTRAINT "meetings_opens_check1" CHECK (("opens" < '22:00:00'::time) AND ("opens" >= '06:00:00'::time)),
  CONSTRAINT "meetings_room_id_overflow_id_check" CHECK (("room_id" IS NULL) OR ("room_id" IS DISTINCT FROM "overflow_id")),
  CONSTRAINT "meetings_secret_public_check" CHECK ((NOT "public") OR ("secret" IS NULL)),
  CONSTRAINT "meetings_price_paid_check" CHECK ((CASE WHEN "paid" IS NULL THEN true ELSE "paid"::float8 <= ("price"::float8 * 1.5::float8) END)),
  CONSTRAINT "meetings_tags_check1" CHECK ((cardinality("tags") < 5) AND (NOT ('' = ANY ("tags")))),
  CONSTRAINT "meetings_state_room_id_check" CHECK (("room_id" IS NOT NULL) OR ("state" <> 'running')),
  CONSTRAINT "meetings_created_at_updated_at_check" CHECK ("updated_at" >= "created_at"),
  CONSTRAINT "meetings_title_seats_ticket_check" CHECK (("ticket" IS DISTINCT FROM '0'::int8) AND (("title" || "seats"::text) <> 'x1')),
  CONSTRAINT "meetings_title_state_check" CHECK (("state" IN ('planned', 'running')) OR (starts_with("title", 'Done: ')))
);
CREATE INDEX "meetings_room_id_idx" ON "meetings" ("room_id");
CREATE INDEX "meetings_overflow_id_idx" ON "meetings" ("overflow_id");
COMMENT ON TABLE "meetings" IS 'What a calendar holds.';

CREATE TABLE "rooms" (
  "id" int4 NOT NULL GENERATED BY DEFAULT AS IDENTITY,
  "name" text COLLATE "C" NOT NULL,
  "seats" int4 NOT NULL,
  "width" float8 NOT NULL,
  "length" float8 NOT NULL,
  "class" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "rooms_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "rooms_seats_check" CHECK ("seats" >= 1),
  CONSTRAINT "rooms_width_check" CHECK ("width" > '-Infinity' AND "width" < 'Infinity'),
  CONSTRAINT "rooms_length_check" CHECK ("length" >= 0.5 AND "length" <= 100),
  CONSTRAINT "rooms_class_check" CHECK ("class" IN ('small', 'large')),
  CONSTRAINT "rooms_seats_width_length_check" CHECK (("width" * "length") >= ("seats"::float8 / 2::float8)),
  CONSTRAINT "rooms_seats_class_check" CHECK (("class" = 'large') OR ("seats" <= 8)),
  CONSTRAINT "rooms_name_check1" CHECK ((btrim("name", E'\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff') = "name") AND (char_length("name") <= 20) AND ((char_length("name") + char_length(regexp_replace("name", '[^\U00010000-\U0010FFFF]+', '', 'g'))) >= 1))
);
COMMENT ON TABLE "rooms" IS 'Where people meet.';

ALTER TABLE "meetings" ADD CONSTRAINT "meetings_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE RESTRICT;
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_overflow_id_fkey" FOREIGN KEY ("overflow_id") REFERENCES "rooms" ("id") ON DELETE RESTRICT;
