import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "accounts.create",
  text: `INSERT INTO "accounts" ("id", "name", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "name", "created_at", "updated_at", xmin`,
  parameters: ["id", "name"],
} as const satisfies FieldStatement;

export const read = {
  name: "accounts.read",
  text: `SELECT "id", "name", "created_at", "updated_at", xmin
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
