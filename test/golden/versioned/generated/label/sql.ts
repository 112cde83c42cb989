import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "labels.create",
  text: `INSERT INTO "labels" ("name", "color")
VALUES ($1::text, $2::text)
RETURNING "name", "color", xmin`,
  parameters: ["name", "color"],
} as const satisfies FieldStatement;

export const read = {
  name: "labels.read",
  text: `SELECT "name", "color", xmin
FROM "labels"
WHERE "name" = $1::text`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "labels" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "labels.delete",
  text: `DELETE FROM "labels"
WHERE "name" = $1::text`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "labels"`,
} as const satisfies StatementHead;
