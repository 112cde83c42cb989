import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "books.create",
  text: `INSERT INTO "books" ("id", "isbn", "title", "summary", "subjects", "language", "published_on", "pages", "details", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::text[], $6::text, $7::date, $8::int4, $9::jsonb, now(), now())
RETURNING "id", "isbn", "title", "summary", "subjects", "language", "published_on", "pages", "details", "created_at", "updated_at", xmin`,
  parameters: ["id", "isbn", "title", "summary", "subjects", "language", "publishedOn", "pages", "details"],
} as const satisfies FieldStatement;

export const read = {
  name: "books.read",
  text: `SELECT "id", "isbn", "title", "summary", "subjects", "language", "published_on", "pages", "details", "created_at", "updated_at", xmin
FROM "books"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "books" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "books.delete",
  text: `DELETE FROM "books"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "books"`,
} as const satisfies StatementHead;
