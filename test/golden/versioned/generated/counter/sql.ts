import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "counters.create",
  text: `INSERT INTO "counters" ("name", "value", "version")
VALUES ($1::text, $2::int4, $3::int4)
RETURNING "name", "value", "version", xmin`,
  parameters: ["name", "value", "version"],
} as const satisfies FieldStatement;

export const read = {
  name: "counters.read",
  text: `SELECT "name", "value", "version", xmin
FROM "counters"
WHERE "name" = $1::text`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "counters" SET "version" = "version" + 1`,
} as const satisfies StatementHead;

export const remove = {
  name: "counters.delete",
  text: `DELETE FROM "counters"
WHERE "name" = $1::text`,
  parameters: ["name"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "counters"`,
} as const satisfies StatementHead;
