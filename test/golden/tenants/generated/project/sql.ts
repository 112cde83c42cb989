import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "projects.create",
  text: `INSERT INTO "projects" ("code", "title", "owner_id", "year", "tenant")
VALUES ($1::text, $2::text, $3::uuid, $4::int4, $5::text)
RETURNING "code", "title", "owner_id", "year", xmin`,
  parameters: ["code", "title", "ownerId", "year", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "projects.read",
  text: `SELECT "code", "title", "owner_id", "year", xmin
FROM "projects"
WHERE "tenant" = $1::text AND "code" = $2::text`,
  parameters: ["tenant", "code"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "projects" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "projects.delete",
  text: `DELETE FROM "projects"
WHERE "tenant" = $1::text AND "code" = $2::text`,
  parameters: ["tenant", "code"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "projects"`,
} as const satisfies StatementHead;
