import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "pages.create",
  text: `INSERT INTO "pages" ("id", "resource", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "resource", "created_at", "updated_at", xmin`,
  parameters: ["id", "resource"],
} as const satisfies FieldStatement;

export const read = {
  name: "pages.read",
  text: `SELECT "id", "resource", "created_at", "updated_at", xmin
FROM "pages"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "pages" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "pages.delete",
  text: `DELETE FROM "pages"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "pages"`,
} as const satisfies StatementHead;
