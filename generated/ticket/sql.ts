import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "tickets.create",
  text: `INSERT INTO "tickets" ("id", "subject", "description", "status", "priority", "channel", "requester_id", "assignee_id", "team_id", "due_at", "solved_at", "satisfaction", "answers", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::int4, $6::text, $7::uuid, $8::uuid, $9::uuid, $10::timestamptz, $11::timestamptz, $12::int4, $13::jsonb, now(), now())
RETURNING "id", "subject", "description", "status", "priority", "channel", "requester_id", "assignee_id", "team_id", "due_at", "solved_at", "satisfaction", "answers", "created_at", "updated_at", xmin`,
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
  ],
} as const satisfies FieldStatement;

export const read = {
  name: "tickets.read",
  text: `SELECT "id", "subject", "description", "status", "priority", "channel", "requester_id", "assignee_id", "team_id", "due_at", "solved_at", "satisfaction", "answers", "created_at", "updated_at", xmin
FROM "tickets"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "tickets" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "tickets.delete",
  text: `DELETE FROM "tickets"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "tickets"`,
} as const satisfies StatementHead;
