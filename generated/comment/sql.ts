import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "comments.create",
  text: `INSERT INTO "comments" ("id", "ticket_id", "author_id", "body", "public", "hours_spent", "created_at", "updated_at")
VALUES ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::bool, $6::float8, now(), now())
RETURNING "id", "ticket_id", "author_id", "body", "public", "hours_spent", "created_at", "updated_at", xmin`,
  parameters: ["id", "ticketId", "authorId", "body", "public", "hoursSpent"],
} as const satisfies FieldStatement;

export const read = {
  name: "comments.read",
  text: `SELECT "id", "ticket_id", "author_id", "body", "public", "hours_spent", "created_at", "updated_at", xmin
FROM "comments"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "comments" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "comments.delete",
  text: `DELETE FROM "comments"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "comments"`,
} as const satisfies StatementHead;
