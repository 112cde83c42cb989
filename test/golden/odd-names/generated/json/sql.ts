import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "jsons.create",
  text: `INSERT INTO "jsons" ("id", "text", "uuid", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, now(), now())
RETURNING "id", "text", "uuid", "created_at", "updated_at", xmin`,
  parameters: ["id", "text", "uuid"],
} as const satisfies FieldStatement;

export const read = {
  name: "jsons.read",
  text: `SELECT "id", "text", "uuid", "created_at", "updated_at", xmin
FROM "jsons"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "jsons" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "jsons.delete",
  text: `DELETE FROM "jsons"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "jsons"`,
} as const satisfies StatementHead;
