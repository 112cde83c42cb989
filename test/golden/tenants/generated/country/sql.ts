import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "countries.create",
  text: `INSERT INTO "countries" ("code", "name", "created_at", "updated_at")
VALUES ($1::text, $2::text, now(), now())
RETURNING "code", "name", "created_at", "updated_at", xmin`,
  parameters: ["code", "name"],
} as const satisfies FieldStatement;

export const read = {
  name: "countries.read",
  text: `SELECT "code", "name", "created_at", "updated_at", xmin
FROM "countries"
WHERE "code" = $1::text`,
  parameters: ["code"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "countries" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "countries.delete",
  text: `DELETE FROM "countries"
WHERE "code" = $1::text`,
  parameters: ["code"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "countries"`,
} as const satisfies StatementHead;
