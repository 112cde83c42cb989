import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "meetings.create",
  text: `INSERT INTO "meetings" ("id", "title", "subtitle", "state", "reason", "starts_at", "ends_at", "day", "opens", "seats", "booked", "ticket", "price", "paid", "secret", "public", "tags", "room_id", "overflow_id", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::timestamptz, $7::timestamptz, $8::date, $9::time, $10::int4, $11::int4, $12::int8, $13::numeric, $14::numeric, $15::text, $16::bool, $17::text[], $18::int4, $19::int4, now(), now())
RETURNING "id", "title", "subtitle", "state", "reason", "starts_at", "ends_at", "day", "opens", "seats", "booked", "ticket", "price", "paid", "public", "tags", "room_id", "overflow_id", "created_at", "updated_at", xmin`,
  parameters: [
    "id",
    "title",
    "subtitle",
    "state",
    "reason",
    "startsAt",
    "endsAt",
    "day",
    "opens",
    "seats",
    "booked",
    "ticket",
    "price",
    "paid",
    "secret",
    "public",
    "tags",
    "roomId",
    "overflowId",
  ],
} as const satisfies FieldStatement;

export const read = {
  name: "meetings.read",
  text: `SELECT "id", "title", "subtitle", "state", "reason", "starts_at", "ends_at", "day", "opens", "seats", "booked", "ticket", "price", "paid", "public", "tags", "room_id", "overflow_id", "created_at", "updated_at", xmin
FROM "meetings"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "meetings" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "meetings.delete",
  text: `DELETE FROM "meetings"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "meetings"`,
} as const satisfies StatementHead;
