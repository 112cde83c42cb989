import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "resources.create",
  text: `INSERT INTO "resources" ("id", "model", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "model", "created_at", "updated_at", xmin`,
  parameters: ["id", "model"],
} as const satisfies FieldStatement;

export const read = {
  name: "resources.read",
  text: `SELECT "id", "model", "created_at", "updated_at", xmin
FROM "resources"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "resources" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "resources.delete",
  text: `DELETE FROM "resources"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "resources"`,
} as const satisfies StatementHead;
