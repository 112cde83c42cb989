import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "tickets.create",
  text: `INSERT INTO "tickets" ("id", "subject", "status", "priority", "requester_id", "assignee_id", "due_at", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::int4, $5::uuid, $6::uuid, $7::timestamptz, now(), now())
RETURNING "id", "subject", "status", "priority", "requester_id", "assignee_id", "due_at", "created_at", "updated_at", xmin`,
  parameters: ["id", "subject", "status", "priority", "requesterId", "assigneeId", "dueAt"],
} as const satisfies FieldStatement;

export const read = {
  name: "tickets.read",
  text: `SELECT "id", "subject", "status", "priority", "requester_id", "assignee_id", "due_at", "created_at", "updated_at", xmin
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
