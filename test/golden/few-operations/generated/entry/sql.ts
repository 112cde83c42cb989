import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "entries.create",
  text: `INSERT INTO "entries" ("message", "at")
VALUES ($1::text, $2::timestamptz)
RETURNING "id", "message", "at", xmin`,
  parameters: ["message", "at"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "entries"`,
} as const satisfies StatementHead;
