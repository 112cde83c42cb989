import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "sheets.create",
  text: `INSERT INTO "sheets" ("id", "text", "paper_id", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::uuid, now(), now())
RETURNING "id", "text", "paper_id", "created_at", "updated_at", "deleted_at", xmin, set_config('prewire.actor', $4::text, true)`,
  parameters: ["id", "text", "paperId"],
  actor: true,
} as const satisfies FieldStatement;

export const read = {
  name: "sheets.read",
  text: `SELECT "id", "text", "paper_id", "created_at", "updated_at", "deleted_at", xmin
FROM "sheets"
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "sheets" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "sheets.delete",
  text: `UPDATE "sheets" SET "updated_at" = now(), "deleted_at" = now()
WHERE "id" = $1::uuid AND "deleted_at" IS NULL
RETURNING set_config('prewire.actor', $2::text, true)`,
  parameters: ["id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "sheets"`,
} as const satisfies StatementHead;
