import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "organizations.create",
  text: `INSERT INTO "organizations" ("id", "name", "slug", "plan", "domains", "seats", "monthly_fee", "contract_ends_on", "website", "settings", "tenant", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::text[], $6::int4, $7::numeric, $8::date, $9::text, $10::jsonb, $11::text, now(), now())
RETURNING "id", "name", "slug", "plan", "domains", "seats", "monthly_fee", "contract_ends_on", "website", "settings", "created_at", "updated_at", xmin`,
  parameters: [
    "id",
    "name",
    "slug",
    "plan",
    "domains",
    "seats",
    "monthlyFee",
    "contractEndsOn",
    "website",
    "settings",
    "tenant",
  ],
} as const satisfies FieldStatement;

export const read = {
  name: "organizations.read",
  text: `SELECT "id", "name", "slug", "plan", "domains", "seats", "monthly_fee", "contract_ends_on", "website", "settings", "created_at", "updated_at", xmin
FROM "organizations"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "organizations" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "organizations.delete",
  text: `DELETE FROM "organizations"
WHERE "tenant" = $1::text AND "id" = $2::uuid`,
  parameters: ["tenant", "id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "organizations"`,
} as const satisfies StatementHead;
