import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "documents.create",
  text: `INSERT INTO "documents" ("id", "title", "views", "created_at", "updated_at", "version")
VALUES ($1::uuid, $2::text, $3::int4, now(), now(), $4::int4)
RETURNING "id", "title", "views", "created_at", "updated_at", "version", xmin`,
  parameters: ["id", "title", "views", "version"],
} as const satisfies FieldStatement;

export const read = {
  name: "documents.read",
  text: `SELECT "id", "title", "views", "created_at", "updated_at", "version", xmin
FROM "documents"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "documents" SET "updated_at" = now(), "version" = "version" + 1`,
} as const satisfies StatementHead;

export const remove = {
  name: "documents.delete",
  text: `DELETE FROM "documents"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "documents"`,
} as const satisfies StatementHead;
