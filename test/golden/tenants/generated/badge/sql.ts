import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "badges.create",
  text: `INSERT INTO "badges" ("member_id", "color", "tenant")
VALUES ($1::uuid, $2::text, $3::text)
RETURNING "number", "member_id", "color", xmin`,
  parameters: ["memberId", "color", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "badges.read",
  text: `SELECT "number", "member_id", "color", xmin
FROM "badges"
WHERE "tenant" = $1::text AND "number" = $2::int4`,
  parameters: ["tenant", "number"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "badges"`,
} as const satisfies StatementHead;
