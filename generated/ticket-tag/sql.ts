import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "ticket_tags.create",
  text: `INSERT INTO "ticket_tags" ("ticket_id", "tag_id", "tenant", "created_at", "updated_at")
VALUES ($1::uuid, $2::int4, $3::text, now(), now())
RETURNING "ticket_id", "tag_id", "created_at", "updated_at", xmin`,
  parameters: ["ticketId", "tagId", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "ticket_tags.read",
  text: `SELECT "ticket_id", "tag_id", "created_at", "updated_at", xmin
FROM "ticket_tags"
WHERE "tenant" = $1::text AND "ticket_id" = $2::uuid AND "tag_id" = $3::int4`,
  parameters: ["tenant", "ticketId", "tagId"],
} as const satisfies FieldStatement;

export const remove = {
  name: "ticket_tags.delete",
  text: `DELETE FROM "ticket_tags"
WHERE "tenant" = $1::text AND "ticket_id" = $2::uuid AND "tag_id" = $3::int4`,
  parameters: ["tenant", "ticketId", "tagId"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "ticket_tags"`,
} as const satisfies StatementHead;
