import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "bookings.create",
  text: `INSERT INTO "bookings" ("id", "account_id", "reference", "cents", "created_at", "updated_at")
VALUES ($1::uuid, $2::uuid, $3::text, $4::int8, now(), now())
RETURNING "id", "account_id", "reference", "cents", "created_at", "updated_at", xmin`,
  parameters: ["id", "accountId", "reference", "cents"],
} as const satisfies FieldStatement;

export const read = {
  name: "bookings.read",
  text: `SELECT "id", "account_id", "reference", "cents", "created_at", "updated_at", xmin
FROM "bookings"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "bookings"`,
} as const satisfies StatementHead;
