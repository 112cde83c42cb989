import type { FieldStatement, StatementHead } from "prewire/runtime";

export const create = {
  name: "international_shipment_reconciliations.create",
  text: `INSERT INTO "international_shipment_reconciliations" ("id", "resolution_policy", "created_at", "updated_at")
VALUES ($1::uuid, $2::text, now(), now())
RETURNING "id", "resolution_policy", "created_at", "updated_at", xmin`,
  parameters: ["id", "resolutionPolicy"],
} as const satisfies FieldStatement;

export const read = {
  name: "international_shipment_reconciliations.read",
  text: `SELECT "id", "resolution_policy", "created_at", "updated_at", xmin
FROM "international_shipment_reconciliations"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const update = {
  head: `UPDATE "international_shipment_reconciliations" SET "updated_at" = now()`,
} as const satisfies StatementHead;

export const remove = {
  name: "international_shipment_reconciliations.delete",
  text: `DELETE FROM "international_shipment_reconciliations"
WHERE "id" = $1::uuid`,
  parameters: ["id"],
} as const satisfies FieldStatement;

export const list = {
  head: `FROM "international_shipment_reconciliations"`,
} as const satisfies StatementHead;
