import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "tracks.create",
  text: `INSERT INTO "tracks" ("title")
VALUES ($1::text)
RETURNING "id", "title", xmin`,
  parameters: ["title"],
} as const satisfies FieldStatement;

export const read = {
  name: "tracks.read",
  text: `SELECT "id", "title", xmin
FROM "tracks"
WHERE "id" = $1::int8`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "tracks" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "tracks.delete",
  text: `DELETE FROM "tracks"
WHERE "id" = $1::int8`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "tracks"`,
} as const satisfies StatementHead;
