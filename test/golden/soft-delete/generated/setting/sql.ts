import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "settings.create",
  text: `INSERT INTO "settings" ("name", "value")
VALUES ($1::text, $2::text)
RETURNING "name", "value", "deleted_at", xmin`,
  parameters: ["name", "value"],
} as const satisfies FieldStatement;

export const read = {
  name: "settings.read",
  text: `SELECT "name", "value", "deleted_at", xmin
FROM "settings"
WHERE "name" = $1::text AND "deleted_at" IS NULL`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const remove = {
  name: "settings.delete",
  text: `UPDATE "settings" SET "deleted_at" = now()
WHERE "name" = $1::text AND "deleted_at" IS NULL`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "settings"`,
} as const satisfies StatementHead;
