import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "people.create",
  text: `INSERT INTO "people" ("id", "first", "surname", "born", "password_hash", "level", "points", "weight", "balance", "account", "active", "seen_at", "role", "boss_id", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::date, $5::text, $6::int4, $7::int4, $8::float8, $9::numeric, $10::int8, $11::bool, $12::timestamptz, $13::text, $14::uuid, now(), now())
RETURNING "id", "first", "surname", "born", "level", "points", "weight", "balance", "account", "active", "seen_at", "role", "boss_id", "full_name", "has_password", "grade", "next_level", "score", "share", "label", "staff", "owes", "reference", "last_seen", "birthday", "is_own_boss", "created_at", "updated_at", xmin`,
  parameters: [
    "id",
    "first",
    "last",
    "born",
    "passwordHash",
    "level",
    "points",
    "weight",
    "balance",
    "account",
    "active",
    "seenAt",
    "role",
    "bossId",
  ],
} as const satisfies FieldStatement;

export const read = {
  name: "people.read",
  text: `SELECT "id", "first", "surname", "born", "level", "points", "weight", "balance", "account", "active", "seen_at", "role", "boss_id", "full_name", "has_password", "grade", "next_level", "score", "share", "label", "staff", "owes", "reference", "last_seen", "birthday", "is_own_boss", "created_at", "updated_at", xmin
FROM "people"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "people" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "people.delete",
  text: `DELETE FROM "people"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "people"`,
} as const satisfies StatementHead;
