import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "seats.create",
  text: `INSERT INTO "seats" ("row", "number", "holder")
VALUES ($1::text, $2::int4, $3::text)
RETURNING "row", "number", "holder", xmin, set_config('prewire.actor', $4::text, true)`,
  parameters: ["row", "number", "holder"],
  actor: true,
} as const satisfies FieldStatement;

export const read = {
  name: "seats.read",
  text: `SELECT "row", "number", "holder", xmin
FROM "seats"
WHERE "row" = $1::text AND "number" = $2::int4`,
  parameters: ["row", "number"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "seats" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "seats.delete",
  text: `DELETE FROM "seats"
WHERE "row" = $1::text AND "number" = $2::int4
RETURNING set_config('prewire.actor', $3::text, true)`,
  parameters: ["row", "number"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "seats"`,
} as const satisfies StatementHead;
