import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "projects.create",
  text: `INSERT INTO "projects" ("id", "name", "portfolio_id", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::uuid, now(), now())
RETURNING "id", "name", "portfolio_id", "created_at", "updated_at", xmin`,
  parameters: ["id", "name", "portfolioId"],
} as const satisfies FieldStatement;

export const read = {
  name: "projects.read",
  text: `SELECT "id", "name", "portfolio_id", "created_at", "updated_at", xmin
FROM "projects"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "projects" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "projects.delete",
  text: `DELETE FROM "projects"
WHERE "id" = $1::uuid
RETURNING set_config('prewire.actor', $2::text, true)`,
  parameters: ["id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "projects"`,
} as const satisfies StatementHead;
