import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "tickets.create",
  text: `INSERT INTO "tickets" ("id", "code", "subject", "status", "created_at", "updated_at", "version")
VALUES ($1::uuid, $2::text, $3::text, $4::text, now(), now(), $5::int4)
RETURNING "id", "code", "subject", "status", "created_at", "updated_at", "deleted_at", "version", xmin`,
  parameters: ["id", "code", "subject", "status", "version"],
} as const satisfies FieldStatement;

export const read = {
  name: "tickets.read",
  text: `SELECT "id", "code", "subject", "status", "created_at", "updated_at", "deleted_at", "version", xmin
FROM "tickets"
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "tickets" SET "updated_at" = now(), "version" = "version" + 1`,
} as const satisfies StatementHead;

export const remove = {
  name: "tickets.delete",
  text: `UPDATE "tickets" SET "updated_at" = now(), "version" = "version" + 1, "deleted_at" = now()
WHERE "id" = $1::uuid AND "deleted_at" IS NULL`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "tickets"`,
} as const satisfies StatementHead;
