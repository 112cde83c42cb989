import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "bills.create",
  text: `INSERT INTO "bills" ("code", "total", "tenant", "created_at", "updated_at")
VALUES ($1::text, $2::int4, $3::text, now(), now())
RETURNING "code", "total", "created_at", "updated_at", xmin, set_config('prewire.actor', $4::text, true)`,
  parameters: ["code", "total", "tenant"],
  actor: true,
} as const satisfies FieldStatement;

export const read = {
  name: "bills.read",
  text: `SELECT "code", "total", "created_at", "updated_at", xmin
FROM "bills"
WHERE "tenant" = $1::text AND "code" = $2::text`,
  parameters: ["tenant", "code"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "bills" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "bills.delete",
  text: `DELETE FROM "bills"
WHERE "tenant" = $1::text AND "code" = $2::text
RETURNING set_config('prewire.actor', $3::text, true)`,
  parameters: ["tenant", "code"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "bills"`,
} as const satisfies StatementHead;
