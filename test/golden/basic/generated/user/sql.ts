import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "users.create",
  text: `INSERT INTO "users" ("id", "email", "name")
VALUES ($1::uuid, $2::text, $3::text)
RETURNING "id", "email", "name", xmin`,
  parameters: ["id", "email", "name"],
} as const satisfies FieldStatement;

export const read = {
  name: "users.read",
  text: `SELECT "id", "email", "name", xmin
FROM "users"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "users" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "users.delete",
  text: `DELETE FROM "users"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "users"`,
} as const satisfies StatementHead;
