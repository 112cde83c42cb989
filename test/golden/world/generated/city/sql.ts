import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "cities.create",
  text: `INSERT INTO "cities" ("name", "country_id", "admin1", "admin2", "lat", "lng")
VALUES ($1::text, $2::text, $3::text, $4::text, $5::numeric, $6::numeric)
RETURNING "id", "name", "country_id", "admin1", "admin2", "lat", "lng", xmin`,
  parameters: ["name", "countryId", "admin1", "admin2", "lat", "lng"],
} as const satisfies FieldStatement;

export const read = {
  name: "cities.read",
  text: `SELECT "id", "name", "country_id", "admin1", "admin2", "lat", "lng", xmin
FROM "cities"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "cities" SET`,
} as const satisfies StatementHead;

export const remove = {
  name: "cities.delete",
  text: `DELETE FROM "cities"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "cities"`,
} as const satisfies StatementHead;
