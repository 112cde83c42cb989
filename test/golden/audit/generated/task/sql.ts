import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "tasks.create",
  text: `INSERT INTO "tasks" ("id", "title", "status", "points", "cents", "ratio", "price", "urgent", "due_at", "day", "opens_at", "settings", "checksum", "tags", "other column", "secret", "assignee_id", "project_id", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::int4, $5::int8, $6::float8, $7::numeric, $8::bool, $9::timestamptz, $10::date, $11::time, $12::jsonb, $13::bytea, $14::text[], $15::text, $16::text, $17::uuid, $18::uuid, now(), now())
RETURNING "id", "title", "status", "points", "cents", "ratio", "price", "urgent", "due_at", "day", "opens_at", "settings", "checksum", "tags", "other column", "assignee_id", "project_id", "label", "created_at", "updated_at", xmin, set_config('prewire.actor', $19::text, true)`,
  parameters: [
    "id",
    "title",
    "status",
    "points",
    "cents",
    "ratio",
    "price",
    "urgent",
    "dueAt",
    "day",
    "opensAt",
    "settings",
    "checksum",
    "tags",
    "renamed",
    "secret",
    "assigneeId",
    "projectId",
  ],
  actor: true,
} as const satisfies FieldStatement;

export const read = {
  name: "tasks.read",
  text: `SELECT "id", "title", "status", "points", "cents", "ratio", "price", "urgent", "due_at", "day", "opens_at", "settings", "checksum", "tags", "other column", "assignee_id", "project_id", "label", "created_at", "updated_at", xmin
FROM "tasks"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "tasks" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "tasks.delete",
  text: `DELETE FROM "tasks"
WHERE "id" = $1::uuid
RETURNING set_config('prewire.actor', $2::text, true)`,
  parameters: ["id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "tasks"`,
} as const satisfies StatementHead;
