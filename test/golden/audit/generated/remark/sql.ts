import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "remarks.create",
  text: `INSERT INTO "remarks" ("name", "text", "tenant")
VALUES ($1::text, $2::text, $3::text)
RETURNING "name", "text", xmin, set_config('prewire.actor', $4::text, true)`,
  parameters: ["name", "text", "tenant"],
  actor: true,
} as const satisfies FieldStatement;

export const read = {
  name: "remarks.read",
  text: `SELECT "name", "text", xmin
FROM "remarks"
WHERE "tenant" = $1::text AND "name" = $2::text`,
  parameters: ["tenant", "name"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "remarks" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "remarks.delete",
  text: `DELETE FROM "remarks"
WHERE "tenant" = $1::text AND "name" = $2::text
RETURNING set_config('prewire.actor', $3::text, true)`,
  parameters: ["tenant", "name"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "remarks"`,
} as const satisfies StatementHead;
