import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "attachments.create",
  text: `INSERT INTO "attachments" ("id", "ticket_id", "file")
VALUES ($1::uuid, $2::uuid, $3::text)
RETURNING "id", "ticket_id", "file", xmin`,
  parameters: ["id", "ticketId", "file"],
} as const satisfies FieldStatement;

export const read = {
  name: "attachments.read",
  text: `SELECT "id", "ticket_id", "file", xmin
FROM "attachments"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "attachments" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "attachments.delete",
  text: `DELETE FROM "attachments"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "attachments"`,
} as const satisfies StatementHead;
