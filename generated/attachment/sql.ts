import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "attachments.create",
  text: `INSERT INTO "attachments" ("id", "comment_id", "file_name", "media_type", "size", "checksum", "url", "tenant", "created_at", "updated_at")
VALUES ($1::uuid, $2::uuid, $3::text, $4::text, $5::int8, $6::bytea, $7::text, $8::text, now(), now())
RETURNING "id", "comment_id", "file_name", "media_type", "size", "checksum", "url", "created_at", "updated_at", xmin`,
  parameters: ["id", "commentId", "fileName", "mediaType", "size", "checksum", "url", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "attachments.read",
  text: `SELECT "id", "comment_id", "file_name", "media_type", "size", "checksum", "url", "created_at", "updated_at", xmin
FROM "attachments"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "attachments" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "attachments.delete",
  text: `DELETE FROM "attachments"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "attachments"`,
} as const satisfies StatementHead;
