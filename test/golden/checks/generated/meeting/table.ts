import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "meetings",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "title", sql: `"title" text COLLATE "C" NOT NULL`, addable: false },
    { name: "subtitle", sql: `"subtitle" text COLLATE "C"`, addable: true },
    { name: "state", sql: `"state" text COLLATE "C" NOT NULL DEFAULT 'planned'`, addable: true },
    { name: "reason", sql: `"reason" text COLLATE "C"`, addable: true },
    { name: "starts_at", sql: `"starts_at" timestamptz NOT NULL`, addable: false },
    { name: "ends_at", sql: `"ends_at" timestamptz`, addable: true },
    { name: "day", sql: `"day" date NOT NULL DEFAULT (now() AT TIME ZONE 'UTC')::date`, addable: true },
    { name: "opens", sql: `"opens" time NOT NULL DEFAULT '09:00:00'::time`, addable: true },
    { name: "seats", sql: `"seats" int4 NOT NULL DEFAULT 10`, addable: true },
    { name: "booked", sql: `"booked" int4`, addable: true },
    { name: "ticket", sql: `"ticket" int8`, addable: true },
    { name: "price", sql: `"price" numeric(10, 2) NOT NULL DEFAULT 0.00`, addable: true },
    { name: "paid", sql: `"paid" numeric`, addable: true },
    { name: "secret", sql: `"secret" text COLLATE "C"`, addable: true },
    { name: "public", sql: `"public" bool NOT NULL DEFAULT false`, addable: true },
    { name: "tags", sql: `"tags" text[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::text[]`, addable: true },
    { name: "room_id", sql: `"room_id" int4`, addable: true },
    { name: "overflow_id", sql: `"overflow_id" int4`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "meetings_pkey", sql: `PRIMARY KEY ("id")` },
    {
      name: "meetings_state_check",
      sql: `CHECK ("state" IN ('planned', 'running', 'over', 'cancelled'))`,
      values: ["planned", "running", "over", "cancelled"],
    },
    {
      name: "meetings_starts_at_check",
      sql: `CHECK ("starts_at" >= '0001-01-01 00:00:00Z' AND "starts_at" < '10000-01-01 00:00:00Z')`,
    },
    {
      name: "meetings_ends_at_check",
      sql: `CHECK ("ends_at" >= '0001-01-01 00:00:00Z' AND "ends_at" < '10000-01-01 00:00:00Z')`,
    },
    { name: "meetings_day_check", sql: `CHECK ("day" BETWEEN '0001-01-01' AND '9999-12-31')` },
    { name: "meetings_opens_check", sql: `CHECK ("opens" < '24:00:00')` },
    { name: "meetings_price_check", sql: `CHECK ("price" <> 'NaN')` },
    { name: "meetings_paid_check", sql: `CHECK ("paid" > '-Infinity' AND "paid" < 'Infinity')` },
    {
      name: "meetings_tags_check",
      sql: `CHECK (coalesce(array_ndims("tags"), 1) = 1 AND array_position("tags", NULL) IS NULL)`,
    },
    {
      name: "meetings_starts_at_ends_at_check",
      sql: `CHECK (("ends_at" IS NULL) OR ("ends_at" > "starts_at"))`,
    },
    { name: "meetings_seats_booked_check", sql: `CHECK (("booked" IS NULL) OR ("booked" <= "seats"))` },
    { name: "meetings_seats_check1", sql: `CHECK ("seats" <= 500)` },
    { name: "meetings_seats_check2", sql: `CHECK (("seats" <= 500) AND ("seats" >= 1))` },
    {
      name: "meetings_state_reason_check",
      sql: `CHECK (("state" <> 'cancelled') OR (btrim(COALESCE("reason", ''), E'\\t\\n\\u000b\\f\\r \\u00a0\\u1680\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff') <> ''))`,
    },
    { name: "meetings_day_check1", sql: `CHECK ("day" >= '2020-01-01'::date)` },
    {
      name: "meetings_opens_check1",
      sql: `CHECK (("opens" < '22:00:00'::time) AND ("opens" >= '06:00:00'::time))`,
    },
    {
      name: "meetings_room_id_overflow_id_check",
      sql: `CHECK (("room_id" IS NULL) OR ("room_id" IS DISTINCT FROM "overflow_id"))`,
    },
    { name: "meetings_secret_public_check", sql: `CHECK ((NOT "public") OR ("secret" IS NULL))` },
    {
      name: "meetings_price_paid_check",
      sql: `CHECK ((CASE WHEN "paid" IS NULL THEN true ELSE "paid"::float8 <= ("price"::float8 * 1.5::float8) END))`,
    },
    { name: "meetings_tags_check1", sql: `CHECK ((cardinality("tags") < 5) AND (NOT ('' = ANY ("tags"))))` },
    {
      name: "meetings_state_room_id_check",
      sql: `CHECK (("room_id" IS NOT NULL) OR ("state" <> 'running'))`,
    },
    { name: "meetings_created_at_updated_at_check", sql: `CHECK ("updated_at" >= "created_at")` },
    {
      name: "meetings_title_seats_ticket_check",
      sql: `CHECK (("ticket" IS DISTINCT FROM '0'::int8) AND (("title" || "seats"::text) <> 'x1'))`,
    },
    {
      name: "meetings_title_state_check",
      sql: `CHECK (("state" IN ('planned', 'running')) OR (starts_with("title", 'Done: ')))`,
    },
  ],
  foreignKeys: [
    {
      name: "meetings_room_id_fkey",
      sql: `FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE RESTRICT`,
    },
    {
      name: "meetings_overflow_id_fkey",
      sql: `FOREIGN KEY ("overflow_id") REFERENCES "rooms" ("id") ON DELETE RESTRICT`,
    },
  ],
  indexes: [
    { name: "meetings_room_id_idx", sql: `CREATE INDEX "meetings_room_id_idx" ON "meetings" ("room_id")` },
    {
      name: "meetings_overflow_id_idx",
      sql: `CREATE INDEX "meetings_overflow_id_idx" ON "meetings" ("overflow_id")`,
    },
  ],
  comments: [`COMMENT ON TABLE "meetings" IS 'What a calendar holds.'`],
};
