/**
 * What Prewire keeps in a database for itself, beside `prewire_registry`: made by `migrate` with the first tables, and in
 * databases that are there already by their next migration. Models cannot have tables of these names.
 */
import type { DatabasePlan, PiecePlan, TablePlan } from "../dataflow/model.js";

/**
 * One row for each change of a row of an audited model, written by a trigger. `row_key` is the text of the key's parts;
 * `tenant` is empty where the model has none; `changes` is `{ column: [before, after] }`, texts or null.
 */
const audit: TablePlan = {
  name: "prewire_audit",
  columns: [
    { name: "id", sql: `"id" int8 GENERATED ALWAYS AS IDENTITY`, addable: false },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL DEFAULT ''`, addable: true },
    { name: "table_name", sql: `"table_name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "row_key", sql: `"row_key" text[] COLLATE "C" NOT NULL`, addable: false },
    { name: "operation", sql: `"operation" text COLLATE "C" NOT NULL`, addable: false },
    { name: "at", sql: `"at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "by", sql: `"by" json`, addable: true },
    { name: "channel", sql: `"channel" text COLLATE "C" NOT NULL DEFAULT 'database'`, addable: true },
    { name: "changes", sql: `"changes" jsonb NOT NULL`, addable: false },
  ],
  constraints: [{ name: "prewire_audit_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [],
  indexes: [
    {
      name: "prewire_audit_row_idx",
      sql: `CREATE INDEX "prewire_audit_row_idx" ON "prewire_audit" ("tenant", "table_name", "row_key", "id")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "prewire_audit" IS 'Who changed which row of an audited model, when and how.'`,
  ],
};

/** Of the trigger that a model with `appendOnly` has: its rows are made and stay. */
const refuseChange: PiecePlan = {
  name: "prewire_append_only",
  sql: `() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of "%" are never changed or deleted', TG_TABLE_NAME
    USING ERRCODE = 'PW001', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
END
$$`,
};

/** Of the trigger that a model with `audit` has: row by row a change is recorded, all at once it would not be. */
const refuseTruncate: PiecePlan = {
  name: "prewire_audit_truncate",
  sql: `() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TRUNCATE of "%" would leave no record', TG_TABLE_NAME
    USING ERRCODE = 'PW002', HINT = 'DELETE is recorded.', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
END
$$`,
};

/** One row for each write that was sent with an idempotency key: digests of whose it is and of its input, and its answer. */
const idempotency: TablePlan = {
  name: "prewire_idempotency",
  columns: [
    { name: "key", sql: `"key" bytea NOT NULL`, addable: false },
    { name: "payload", sql: `"payload" bytea NOT NULL`, addable: false },
    { name: "answer", sql: `"answer" text COLLATE "C" NOT NULL`, addable: false },
    { name: "at", sql: `"at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [{ name: "prewire_idempotency_pkey", sql: `PRIMARY KEY ("key")` }],
  foreignKeys: [],
  indexes: [
    {
      name: "prewire_idempotency_at_idx",
      sql: `CREATE INDEX "prewire_idempotency_at_idx" ON "prewire_idempotency" ("at")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "prewire_idempotency" IS 'Answers of writes with an Idempotency-Key, kept for a day.'`,
  ],
};

export const systemPlan: DatabasePlan = {
  extensions: [],
  tables: [audit, idempotency],
  functions: [refuseChange, refuseTruncate],
};
