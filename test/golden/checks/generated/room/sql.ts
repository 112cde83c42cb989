import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "rooms.create",
  text: `INSERT INTO "rooms" ("name", "seats", "width", "length", "class", "created_at", "updated_at")
VALUES ($1::text, $2::int4, $3::float8, $4::float8, $5::text, now(), now())
RETURNING "id", "name", "seats", "width", "length", "class", "created_at", "updated_at", xmin`,
  parameters: ["name", "seats", "width", "length", "class"],
} as const satisfies FieldStatement;

export const read = {
  name: "rooms.read",
  text: `SELECT "id", "name", "seats", "width", "length", "class", "created_at", "updated_at", xmin
FROM "rooms"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "rooms" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "rooms.delete",
  text: `DELETE FROM "rooms"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "rooms"`,
} as const satisfies StatementHead;
