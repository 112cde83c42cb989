import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "bookings",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "account_id", sql: `"account_id" uuid NOT NULL`, addable: false },
    { name: "reference", sql: `"reference" text COLLATE "C" NOT NULL`, addable: false },
    { name: "cents", sql: `"cents" int8 NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "bookings_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "bookings_reference_key", sql: `UNIQUE ("reference")` },
    { name: "bookings_reference_check", sql: `CHECK (char_length("reference") <= 40)` },
  ],
  foreignKeys: [
    {
      name: "bookings_account_id_fkey",
      sql: `FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT`,
    },
  ],
  indexes: [
    {
      name: "bookings_account_id_idx",
      sql: `CREATE INDEX "bookings_account_id_idx" ON "bookings" ("account_id")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "bookings" IS 'What was paid. It stays: a mistake is undone by another booking.'`,
  ],
  triggers: [
    {
      name: "prewire_append_only",
      sql: `CREATE TRIGGER "prewire_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "bookings"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_append_only"()`,
    },
  ],
};
