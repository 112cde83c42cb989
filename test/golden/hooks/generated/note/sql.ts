import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "notes.create",
  text: `INSERT INTO "notes" ("body", "ticket_id")
VALUES ($1::text, $2::uuid)
RETURNING "id", "body", "ticket_id", xmin`,
  parameters: ["body", "ticketId"],
} as const satisfies FieldStatement;

export const read = {
  name: "notes.read",
  text: `SELECT "id", "body", "ticket_id", xmin
FROM "notes"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "notes" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "notes.delete",
  text: `DELETE FROM "notes"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "notes"`,
} as const satisfies StatementHead;
