import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "tickets.create",
  text: `INSERT INTO "tickets" ("id", "subject", "description", "status", "priority", "channel", "requester_id", "assignee_id", "team_id", "due_at", "solved_at", "satisfaction", "answers", "tenant", "created_at", "updated_at", "version")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::int4, $6::text, $7::uuid, $8::uuid, $9::uuid, $10::timestamptz, $11::timestamptz, $12::int4, $13::jsonb, $14::text, now(), now(), $15::int4)
RETURNING "id", "subject", "description", "status", "priority", "channel", "requester_id", "assignee_id", "team_id", "due_at", "solved_at", "satisfaction", "answers", "created_at", "updated_at", "deleted_at", "version", xmin, set_config('prewire.actor', $16::text, true)`,
  parameters: [
    "id",
    "subject",
    "description",
    "status",
    "priority",
    "channel",
    "requesterId",
    "assigneeId",
    "teamId",
    "dueAt",
    "solvedAt",
    "satisfaction",
    "answers",
    "tenant",
    "version",
  ],
  actor: true,
} as const satisfies FieldStatement;

export const read = {
  name: "tickets.read",
  text: `SELECT "id", "subject", "description", "status", "priority", "channel", "requester_id", "assignee_id", "team_id", "due_at", "solved_at", "satisfaction", "answers", "created_at", "updated_at", "deleted_at", "version", xmin
FROM "tickets"
WHERE "tenant" = $1::text AND "id" = $2::uuid AND "deleted_at" IS NULL`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "tickets" SET "updated_at" = now(), "version" = "version" + 1`,
} as const satisfies StatementHead;

export const remove = {
  name: "tickets.delete",
  text: `UPDATE "tickets" SET "updated_at" = now(), "version" = "version" + 1, "deleted_at" = now()
WHERE "tenant" = $1::text AND "id" = $2::uuid AND "deleted_at" IS NULL
RETURNING set_config('prewire.actor', $3::text, true)`,
  parameters: ["tenant", "id"],
  actor: true,
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "tickets"`,
} as const satisfies StatementHead;
