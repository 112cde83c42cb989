import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "agreements.create",
  text: `INSERT INTO "agreements" ("text", "folder_id", "created_at", "updated_at")
VALUES ($1::text, $2::text, now(), now())
RETURNING "number", "text", "folder_id", "created_at", "updated_at", xmin`,
  parameters: ["text", "folderId"],
} as const satisfies FieldStatement;

export const read = {
  name: "agreements.read",
  text: `SELECT "number", "text", "folder_id", "created_at", "updated_at", xmin
FROM "agreements"
WHERE "number" = $1::int4`,
  parameters: ["number"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "agreements" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "agreements.delete",
  text: `DELETE FROM "agreements"
WHERE "number" = $1::int4`,
  parameters: ["number"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "agreements"`,
} as const satisfies StatementHead;
