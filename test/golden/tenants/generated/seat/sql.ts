import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "seats.create",
  text: `INSERT INTO "seats" ("project_id", "member_id", "role", "tenant")
VALUES ($1::text, $2::uuid, $3::text, $4::text)
RETURNING "project_id", "member_id", "role", xmin`,
  parameters: ["projectId", "memberId", "role", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "seats.read",
  text: `SELECT "project_id", "member_id", "role", xmin
FROM "seats"
WHERE "tenant" = $1::text AND "project_id" = $2::text AND "member_id" = $3::uuid`,
  parameters: ["tenant", "projectId", "memberId"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "seats" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "seats.delete",
  text: `DELETE FROM "seats"
WHERE "tenant" = $1::text AND "project_id" = $2::text AND "member_id" = $3::uuid`,
  parameters: ["tenant", "projectId", "memberId"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "seats"`,
} as const satisfies StatementHead;
