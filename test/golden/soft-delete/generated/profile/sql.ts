import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "profiles.create",
  text: `INSERT INTO "profiles" ("id", "user_id", "about", "created_at", "updated_at")
VALUES ($1::uuid, $2::uuid, $3::text, now(), now())
RETURNING "id", "user_id", "about", "created_at", "updated_at", "deleted_at", xmin`,
  parameters: ["id", "userId", "about"],
} as const satisfies FieldStatement;

export const read = {
  name: "profiles.read",
  text: `SELECT "id", "user_id", "about", "created_at", "updated_at", "deleted_at", xmin
FROM "profiles"
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "profiles" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "profiles.delete",
  text: `UPDATE "profiles" SET "updated_at" = now(), "deleted_at" = now()
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "profiles"`,
} as const satisfies StatementHead;
