import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "portfolios.create",
  text: `INSERT INTO "portfolios" ("id", "name", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "name", "created_at", "updated_at", xmin`,
  parameters: ["id", "name"],
} as const satisfies FieldStatement;

export const read = {
  name: "portfolios.read",
  text: `SELECT "id", "name", "created_at", "updated_at", xmin
FROM "portfolios"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "portfolios" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "portfolios.delete",
  text: `DELETE FROM "portfolios"
WHERE "id" = $1::uuid
RETURNING set_config('prewire.actor', $2::text, true)`,
  parameters: ["id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "portfolios"`,
} as const satisfies StatementHead;
