import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "teams.create",
  text: `INSERT INTO "teams" ("id", "name", "color", "email", "opens_at", "closes_at", "works_weekends", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::time, $6::time, $7::bool, now(), now())
RETURNING "id", "name", "color", "email", "opens_at", "closes_at", "works_weekends", "created_at", "updated_at", xmin`,
  parameters: ["id", "name", "color", "email", "opensAt", "closesAt", "worksWeekends"],
} as const satisfies FieldStatement;

export const read = {
  name: "teams.read",
  text: `SELECT "id", "name", "color", "email", "opens_at", "closes_at", "works_weekends", "created_at", "updated_at", xmin
FROM "teams"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "teams" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "teams.delete",
  text: `DELETE FROM "teams"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "teams"`,
} as const satisfies StatementHead;
