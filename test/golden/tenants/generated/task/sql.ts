import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "tasks.create",
  text: `INSERT INTO "tasks" ("id", "title", "done", "priority", "labels", "project_id", "assignee_id", "tenant", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::bool, $4::int4, $5::text[], $6::text, $7::uuid, $8::text, now(), now())
RETURNING "id", "title", "done", "priority", "labels", "project_id", "assignee_id", "created_at", "updated_at", xmin`,
  parameters: ["id", "title", "done", "priority", "labels", "projectId", "assigneeId", "tenant"],
} as const satisfies FieldStatement;

export const read = {
  name: "tasks.read",
  text: `SELECT "id", "title", "done", "priority", "labels", "project_id", "assignee_id", "created_at", "updated_at", xmin
FROM "tasks"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "tasks" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "tasks.delete",
  text: `DELETE FROM "tasks"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "tasks"`,
} as const satisfies StatementHead;
