import type { FieldStatement } from "prewire/runtime";

export const create = {
  name: "sequences.create",
  text: `INSERT INTO "sequences" DEFAULT VALUES
RETURNING "id", xmin`,
  parameters: [],
} as const satisfies FieldStatement;

export const read = {
  name: "sequences.read",
  text: `SELECT "id", xmin
FROM "sequences"
WHERE "id" = $1::int8`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const remove = {
  name: "sequences.delete",
  text: `DELETE FROM "sequences"
WHERE "id" = $1::int8`,
  parameters: ["id"],
} as const satisfies FieldStatement;
