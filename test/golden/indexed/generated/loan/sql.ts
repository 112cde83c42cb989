import type { FieldStatement } from "prewire/runtime";

export const create = {
  name: "loans.create",
  text: `INSERT INTO "loans" ("id", "book_id", "days", "created_at", "updated_at")
VALUES ($1::uuid, $2::uuid, $3::int4, now(), now())
RETURNING "id", "book_id", "days", "created_at", "updated_at", xmin`,
  parameters: ["id", "bookId", "days"],
} as const satisfies FieldStatement;
