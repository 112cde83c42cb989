import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "comments.create",
  text: `INSERT INTO "comments" ("id", "ticket_id", "parent_id", "body", "created_at", "updated_at")
VALUES ($1::uuid, $2::uuid, $3::uuid, $4::text, now(), now())
RETURNING "id", "ticket_id", "parent_id", "body", "created_at", "updated_at", "deleted_at", xmin`,
  parameters: ["id", "ticketId", "parentId", "body"],
} as const satisfies FieldStatement;

export const read = {
  name: "comments.read",
  text: `SELECT "id", "ticket_id", "parent_id", "body", "created_at", "updated_at", "deleted_at", xmin
FROM "comments"
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "comments" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "comments.delete",
  text: `UPDATE "comments" SET "updated_at" = now(), "deleted_at" = now()
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "comments"`,
} as const satisfies StatementHead;
