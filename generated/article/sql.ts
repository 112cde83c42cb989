import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "articles.create",
  text: `INSERT INTO "articles" ("id", "slug", "language", "title", "body", "author_id", "keywords", "published_on", "views", "tenant", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::uuid, $7::text[], $8::date, $9::int8, $10::text, now(), now())
RETURNING "id", "slug", "language", "title", "body", "author_id", "keywords", "published_on", "views", "created_at", "updated_at", xmin`,
  parameters: [
    "id",
    "slug",
    "language",
    "title",
    "body",
    "authorId",
    "keywords",
    "publishedOn",
    "views",
    "tenant",
  ],
} as const satisfies FieldStatement;

export const read = {
  name: "articles.read",
  text: `SELECT "id", "slug", "language", "title", "body", "author_id", "keywords", "published_on", "views", "created_at", "updated_at", xmin
FROM "articles"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "articles" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "articles.delete",
  text: `DELETE FROM "articles"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "articles"`,
} as const satisfies StatementHead;
