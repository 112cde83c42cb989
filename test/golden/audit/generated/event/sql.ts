import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "events.create",
  text: `INSERT INTO "events" ("text")
VALUES ($1::text)
RETURNING "id", "text", xmin, set_config('prewire.actor', $2::text, true)`,
  parameters: ["text"],
  actor: true,
} as const satisfies FieldStatement;

export const read = {
  name: "events.read",
  text: `SELECT "id", "text", xmin
FROM "events"
WHERE "id" = $1::int8`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "events"`,
} as const satisfies StatementHead;
