import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "playlists.create",
  text: `INSERT INTO "playlists" ("name")
VALUES ($1::text)
RETURNING "id", "name", xmin`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const read = {
  name: "playlists.read",
  text: `SELECT "id", "name", xmin
FROM "playlists"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "playlists" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "playlists.delete",
  text: `DELETE FROM "playlists"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "playlists"`,
} as const satisfies StatementHead;
