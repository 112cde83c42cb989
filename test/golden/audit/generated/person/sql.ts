import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "people.create",
  text: `INSERT INTO "people" ("id", "name", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "name", "created_at", "updated_at", xmin`,
  parameters: ["id", "name"],
} as const satisfies FieldStatement;

export const read = {
  name: "people.read",
  text: `SELECT "id", "name", "created_at", "updated_at", xmin
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
WHERE "id" = $1::uuid
RETURNING set_config('prewire.actor', $2::text, true)`,
  parameters: ["id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "people"`,
} as const satisfies StatementHead;
