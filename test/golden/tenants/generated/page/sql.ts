import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "pages.create",
  text: `INSERT INTO "pages" ("id", "number", "document_id", "tenant")
VALUES ($1::uuid, $2::int4, $3::uuid, $4::text)
RETURNING "id", "number", "document_id", "deleted_at", xmin`,
  parameters: ["id", "number", "documentId", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "pages.read",
  text: `SELECT "id", "number", "document_id", "deleted_at", xmin
FROM "pages"
WHERE "tenant" = $1::text AND "id" = $2::uuid AND "deleted_at" IS NULL`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "pages" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "pages.delete",
  text: `UPDATE "pages" SET "deleted_at" = now()
WHERE "tenant" = $1::text AND "id" = $2::uuid AND "deleted_at" IS NULL`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "pages"`,
} as const satisfies StatementHead;
