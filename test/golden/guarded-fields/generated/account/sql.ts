import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "accounts.create",
  text: `INSERT INTO "accounts" ("id", "handle", "nickname", "password_hash", "failures", "active", "seen_at", "starts_at", "ends_at", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::int4, $6::bool, $7::timestamptz, $8::timestamptz, $9::timestamptz, now(), now())
RETURNING "id", "handle", "nickname", "active", "seen_at", "starts_at", "ends_at", "created_at", "updated_at", xmin`,
  parameters: [
    "id",
    "handle",
    "nickname",
    "passwordHash",
    "failures",
    "active",
    "seenAt",
    "startsAt",
    "endsAt",
  ],
} as const satisfies FieldStatement;

export const read = {
  name: "accounts.read",
  text: `SELECT "id", "handle", "nickname", "active", "seen_at", "starts_at", "ends_at", "created_at", "updated_at", xmin
FROM "accounts"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "accounts" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "accounts.delete",
  text: `DELETE FROM "accounts"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "accounts"`,
} as const satisfies StatementHead;
