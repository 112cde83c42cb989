import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "members.create",
  text: `INSERT INTO "members" ("id", "email", "name", "country_id", "manager_id", "tenant")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::uuid, $6::text)
RETURNING "id", "email", "name", "country_id", "manager_id", xmin`,
  parameters: ["id", "email", "name", "countryId", "managerId", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "members.read",
  text: `SELECT "id", "email", "name", "country_id", "manager_id", xmin
FROM "members"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "members" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "members.delete",
  text: `DELETE FROM "members"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "members"`,
} as const satisfies StatementHead;
