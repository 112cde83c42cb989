import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "papers.create",
  text: `INSERT INTO "papers" ("id", "title", "body", "created_at", "updated_at", "version")
VALUES ($1::uuid, $2::text, $3::text, now(), now(), $4::int4)
RETURNING "id", "title", "body", "created_at", "updated_at", "deleted_at", "version", xmin, set_config('prewire.actor', $5::text, true)`,
  parameters: ["id", "title", "body", "version"],
  actor: true,
} as const satisfies FieldStatement;

export const read = {
  name: "papers.read",
  text: `SELECT "id", "title", "body", "created_at", "updated_at", "deleted_at", "version", xmin
FROM "papers"
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "papers" SET "updated_at" = now(), "version" = "version" + 1`,
} as const satisfies StatementHead;

export const remove = {
  name: "papers.delete",
  text: `UPDATE "papers" SET "updated_at" = now(), "version" = "version" + 1, "deleted_at" = now()
WHERE "id" = $1::uuid AND "deleted_at" IS NULL
RETURNING set_config('prewire.actor', $2::text, true)`,
  parameters: ["id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "papers"`,
} as const satisfies StatementHead;
