import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "call_options.create",
  text: `INSERT INTO "call_options" ("id", "signal", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "signal", "created_at", "updated_at", xmin`,
  parameters: ["id", "signal"],
} as const satisfies FieldStatement;

export const read = {
  name: "call_options.read",
  text: `SELECT "id", "signal", "created_at", "updated_at", xmin
FROM "call_options"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "call_options" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "call_options.delete",
  text: `DELETE FROM "call_options"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "call_options"`,
} as const satisfies StatementHead;
