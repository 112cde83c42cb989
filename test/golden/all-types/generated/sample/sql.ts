import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "samples.create",
  text: `INSERT INTO "samples" ("title", "title_maybe", "token", "token_maybe", "count", "count_maybe", "total", "total_maybe", "ratio", "ratio_maybe", "price", "price_maybe", "active", "active_maybe", "at", "at_maybe", "day", "day_maybe", "hour", "hour_maybe", "settings", "settings_maybe", "file", "file_maybe", "kind", "kind_maybe", "labels", "labels_maybe", "kinds", "prices", "parent_id", "created_at", "updated_at")
VALUES ($1::text, $2::text, $3::uuid, $4::uuid, $5::int4, $6::int4, $7::int8, $8::int8, $9::float8, $10::float8, $11::numeric, $12::numeric, $13::bool, $14::bool, $15::timestamptz, $16::timestamptz, $17::date, $18::date, $19::time, $20::time, $21::jsonb, $22::jsonb, $23::bytea, $24::bytea, $25::text, $26::text, $27::text[], $28::int4[], $29::text[], $30::numeric[], $31::int4, now(), now())
RETURNING "id", "title", "title_maybe", "token", "token_maybe", "count", "count_maybe", "total", "total_maybe", "ratio", "ratio_maybe", "price", "price_maybe", "active", "active_maybe", "at", "at_maybe", "day", "day_maybe", "hour", "hour_maybe", "settings", "settings_maybe", "file", "file_maybe", "kind", "kind_maybe", "labels", "labels_maybe", "kinds", "prices", "parent_id", "created_at", "updated_at", xmin`,
  parameters: [
    "title",
    "titleMaybe",
    "token",
    "tokenMaybe",
    "count",
    "countMaybe",
    "total",
    "totalMaybe",
    "ratio",
    "ratioMaybe",
    "price",
    "priceMaybe",
    "active",
    "activeMaybe",
    "at",
    "atMaybe",
    "day",
    "dayMaybe",
    "hour",
    "hourMaybe",
    "settings",
    "settingsMaybe",
    "file",
    "fileMaybe",
    "kind",
    "kindMaybe",
    "labels",
    "labelsMaybe",
    "kinds",
    "prices",
    "parentId",
  ],
} as const satisfies FieldStatement;

export const read = {
  name: "samples.read",
  text: `SELECT "id", "title", "title_maybe", "token", "token_maybe", "count", "count_maybe", "total", "total_maybe", "ratio", "ratio_maybe", "price", "price_maybe", "active", "active_maybe", "at", "at_maybe", "day", "day_maybe", "hour", "hour_maybe", "settings", "settings_maybe", "file", "file_maybe", "kind", "kind_maybe", "labels", "labels_maybe", "kinds", "prices", "parent_id", "created_at", "updated_at", xmin
FROM "samples"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "samples" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "samples.delete",
  text: `DELETE FROM "samples"
WHERE "id" = $1::int4`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "samples"`,
} as const satisfies StatementHead;
