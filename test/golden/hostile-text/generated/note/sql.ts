import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "notes.create",
  text: `INSERT INTO "notes" ("id", "quoted", "template", "lines", "markup", "Weird na-me", "choice", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, now(), now())
RETURNING "id", "quoted", "template", "lines", "markup", "Weird na-me", "choice", "created_at", "updated_at", xmin`,
  parameters: ["id", "quoted", "template", "lines", "markup", "constructorOf", "choice"],
} as const satisfies FieldStatement;

export const read = {
  name: "notes.read",
  text: `SELECT "id", "quoted", "template", "lines", "markup", "Weird na-me", "choice", "created_at", "updated_at", xmin
FROM "notes"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "notes" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "notes.delete",
  text: `DELETE FROM "notes"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "notes"`,
} as const satisfies StatementHead;
