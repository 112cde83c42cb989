import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "documents.create",
  text: `INSERT INTO "documents" ("id", "slug", "title", "author_id", "tenant", "created_at", "updated_at", "version")
VALUES ($1::uuid, $2::text, $3::text, $4::uuid, $5::text, now(), now(), $6::int4)
RETURNING "id", "slug", "title", "author_id", "created_at", "updated_at", "deleted_at", "version", xmin, set_config('prewire.actor', $7::text, true)`,
  parameters: ["id", "slug", "title", "authorId", "tenant", "version"],
  actor: true,
} as const satisfies FieldStatement;

export const read = {
  name: "documents.read",
  text: `SELECT "id", "slug", "title", "author_id", "created_at", "updated_at", "deleted_at", "version", xmin
FROM "documents"
WHERE "tenant" = $1::text AND "id" = $2::uuid AND "deleted_at" IS NULL`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "documents" SET "updated_at" = now(), "version" = "version" + 1`,
} as const satisfies StatementHead;

export const remove = {
  name: "documents.delete",
  text: `UPDATE "documents" SET "updated_at" = now(), "version" = "version" + 1, "deleted_at" = now()
WHERE "tenant" = $1::text AND "id" = $2::uuid AND "deleted_at" IS NULL
RETURNING set_config('prewire.actor', $3::text, true)`,
  parameters: ["tenant", "id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "documents"`,
} as const satisfies StatementHead;
