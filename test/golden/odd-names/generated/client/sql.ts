import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "clients.create",
  text: `INSERT INTO "clients" ("id", "array", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "array", "created_at", "updated_at", xmin`,
  parameters: ["id", "array"],
} as const satisfies FieldStatement;

export const read = {
  name: "clients.read",
  text: `SELECT "id", "array", "created_at", "updated_at", xmin
FROM "clients"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "clients" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "clients.delete",
  text: `DELETE FROM "clients"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "clients"`,
} as const satisfies StatementHead;
