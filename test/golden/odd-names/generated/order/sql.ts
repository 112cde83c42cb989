import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "orders.create",
  text: `INSERT INTO "orders" ("id", "class", "delete", "default", "from", "sort", "key", "limit", "await_id", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::int4, $5::text, $6::text, $7::text, $8::int4, $9::uuid, now(), now())
RETURNING "id", "class", "delete", "default", "from", "sort", "key", "limit", "await_id", "created_at", "updated_at", xmin`,
  parameters: ["id", "class", "delete", "default", "select", "sort", "key", "limit", "awaitId"],
} as const satisfies FieldStatement;

export const read = {
  name: "orders.read",
  text: `SELECT "id", "class", "delete", "default", "from", "sort", "key", "limit", "await_id", "created_at", "updated_at", xmin
FROM "orders"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "orders" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "orders.delete",
  text: `DELETE FROM "orders"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "orders"`,
} as const satisfies StatementHead;
