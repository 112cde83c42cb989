import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "events.create",
  text: `INSERT INTO "events" ("what", "about", "by", "channel")
VALUES ($1::text, $2::text, $3::text, $4::text)
RETURNING "id", "what", "about", "by", "channel", xmin`,
  parameters: ["what", "about", "by", "channel"],
} as const satisfies FieldStatement;

export const read = {
  name: "events.read",
  text: `SELECT "id", "what", "about", "by", "channel", xmin
FROM "events"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "events" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "events.delete",
  text: `DELETE FROM "events"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "events"`,
} as const satisfies StatementHead;
