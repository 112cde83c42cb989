import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "teams.create",
  text: `INSERT INTO "teams" ("id", "name", "color", "email", "opens_at", "closes_at", "works_weekends", "tenant", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::time, $6::time, $7::bool, $8::text, now(), now())
RETURNING "id", "name", "color", "email", "opens_at", "closes_at", "works_weekends", "created_at", "updated_at", xmin`,
  parameters: ["id", "name", "color", "email", "opensAt", "closesAt", "worksWeekends", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "teams.read",
  text: `SELECT "id", "name", "color", "email", "opens_at", "closes_at", "works_weekends", "created_at", "updated_at", xmin
FROM "teams"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "teams" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "teams.delete",
  text: `DELETE FROM "teams"
WHERE "tenant" = $1::text AND "id" = $2::uuid
RETURNING set_config('prewire.actor', $3::text, true)`,
  parameters: ["tenant", "id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "teams"`,
} as const satisfies StatementHead;
