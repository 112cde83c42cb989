import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "folders.create",
  text: `INSERT INTO "folders" ("name")
VALUES ($1::text)
RETURNING "name", xmin`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const read = {
  name: "folders.read",
  text: `SELECT "name", xmin
FROM "folders"
WHERE "name" = $1::text`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "folders" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "folders.delete",
  text: `DELETE FROM "folders"
WHERE "name" = $1::text`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "folders"`,
} as const satisfies StatementHead;
