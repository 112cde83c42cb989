import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "deletes.create",
  text: `INSERT INTO "deletes" ("id", "new", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "new", "created_at", "updated_at", xmin`,
  parameters: ["id", "new"],
} as const satisfies FieldStatement;

export const read = {
  name: "deletes.read",
  text: `SELECT "id", "new", "created_at", "updated_at", xmin
FROM "deletes"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "deletes" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "deletes.delete",
  text: `DELETE FROM "deletes"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "deletes"`,
} as const satisfies StatementHead;
