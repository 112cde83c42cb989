import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "users.create",
  text: `INSERT INTO "users" ("id", "email", "name", "role", "organization_id", "team_id", "active", "locale", "password_hash", "last_seen_at", "tenant", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::uuid, $6::uuid, $7::bool, $8::text, $9::text, $10::timestamptz, $11::text, now(), now())
RETURNING "id", "email", "name", "role", "organization_id", "team_id", "active", "locale", "last_seen_at", "created_at", "updated_at", xmin`,
  parameters: [
    "id",
    "email",
    "name",
    "role",
    "organizationId",
    "teamId",
    "active",
    "locale",
    "passwordHash",
    "lastSeenAt",
    "tenant",
  ],
} as const satisfies FieldStatement;

export const read = {
  name: "users.read",
  text: `SELECT "id", "email", "name", "role", "organization_id", "team_id", "active", "locale", "last_seen_at", "created_at", "updated_at", xmin
FROM "users"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "users" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "users.delete",
  text: `DELETE FROM "users"
WHERE "tenant" = $1::text AND "id" = $2::uuid
RETURNING set_config('prewire.actor', $3::text, true)`,
  parameters: ["tenant", "id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "users"`,
} as const satisfies StatementHead;
