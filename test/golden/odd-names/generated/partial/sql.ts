import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "partials.create",
  text: `INSERT INTO "partials" ("id", "pick", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "pick", "created_at", "updated_at", xmin`,
  parameters: ["id", "pick"],
} as const satisfies FieldStatement;

export const read = {
  name: "partials.read",
  text: `SELECT "id", "pick", "created_at", "updated_at", xmin
FROM "partials"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "partials" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "partials.delete",
  text: `DELETE FROM "partials"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "partials"`,
} as const satisfies StatementHead;
