import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "signed_copies.create",
  text: `INSERT INTO "signed_copies" ("book_id", "place", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "book_id", "id", "place", "created_at", "updated_at", xmin`,
  parameters: ["bookId", "place"],
} as const satisfies FieldStatement;

export const read = {
  name: "signed_copies.read",
  text: `SELECT "book_id", "id", "place", "created_at", "updated_at", xmin
FROM "signed_copies"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "signed_copies" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "signed_copies.delete",
  text: `DELETE FROM "signed_copies"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "signed_copies"`,
} as const satisfies StatementHead;
