import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "comments.create",
  text: `INSERT INTO "comments" ("id", "ticket_id", "author_id", "body", "public", "hours_spent", "tenant", "created_at", "updated_at")
VALUES ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::bool, $6::float8, $7::text, now(), now())
RETURNING "id", "ticket_id", "author_id", "body", "public", "hours_spent", "created_at", "updated_at", "deleted_at", xmin`,
  parameters: ["id", "ticketId", "authorId", "body", "public", "hoursSpent", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "comments.read",
  text: `SELECT "id", "ticket_id", "author_id", "body", "public", "hours_spent", "created_at", "updated_at", "deleted_at", xmin
FROM "comments"
WHERE "tenant" = $1::text AND "id" = $2::uuid AND "deleted_at" IS NULL`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "comments" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "comments.delete",
  text: `UPDATE "comments" SET "updated_at" = now(), "deleted_at" = now()
WHERE "tenant" = $1::text AND "id" = $2::uuid AND "deleted_at" IS NULL`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "comments"`,
} as const satisfies StatementHead;
