import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "users.create",
  text: `INSERT INTO "users" ("id", "email", "name", "created_at", "updated_at", "version")
VALUES ($1::uuid, $2::text, $3::text, now(), now(), $4::int4)
RETURNING "id", "email", "name", "created_at", "updated_at", "deleted_at", "version", xmin`,
  parameters: ["id", "email", "name", "version"],
} as const satisfies FieldStatement;

export const read = {
  name: "users.read",
  text: `SELECT "id", "email", "name", "created_at", "updated_at", "deleted_at", "version", xmin
FROM "users"
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "users" SET "updated_at" = now(), "version" = "version" + 1`,
} as const satisfies StatementHead;

export const remove = {
  name: "users.delete",
  text: `UPDATE "users" SET "updated_at" = now(), "version" = "version" + 1, "deleted_at" = now()
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "users"`,
} as const satisfies StatementHead;
