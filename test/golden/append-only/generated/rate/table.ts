import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "rates",
  columns: [
    { name: "currency", sql: `"currency" text COLLATE "C" NOT NULL`, addable: false },
    { name: "day", sql: `"day" text COLLATE "C" NOT NULL`, addable: false },
    { name: "cents", sql: `"cents" int8 NOT NULL`, addable: false },
  ],
  constraints: [
    { name: "rates_pkey", sql: `PRIMARY KEY ("currency", "day")` },
    { name: "rates_currency_check", sql: `CHECK ("currency" IN ('EUR', 'USD'))`, values: ["EUR", "USD"] },
    { name: "rates_day_check", sql: `CHECK (char_length("day") BETWEEN 1 AND 10)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [`COMMENT ON TABLE "rates" IS 'Rows of a key of their own, of which a caller can do even less.'`],
  triggers: [
    {
      name: "prewire_append_only",
      sql: `CREATE TRIGGER "prewire_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "rates"
FOR EACH STATEMENT EXECUTE FUNCTION "prewire_append_only"()`,
    },
  ],
};
