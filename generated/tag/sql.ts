import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "tags.create",
  text: `INSERT INTO "tags" ("name", "color", "description", "tenant", "created_at", "updated_at")
VALUES ($1::text, $2::text, $3::text, $4::text, now(), now())
RETURNING "id", "name", "color", "description", "created_at", "updated_at", xmin`,
  parameters: ["name", "color", "description", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "tags.read",
  text: `SELECT "id", "name", "color", "description", "created_at", "updated_at", xmin
FROM "tags"
WHERE "tenant" = $1::text AND "id" = $2::int4`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "tags" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "tags.delete",
  text: `DELETE FROM "tags"
WHERE "tenant" = $1::text AND "id" = $2::int4`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "tags"`,
} as const satisfies StatementHead;
