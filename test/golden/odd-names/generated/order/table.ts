import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "orders",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "class", sql: `"class" text COLLATE "C" NOT NULL`, addable: false },
    { name: "delete", sql: `"delete" text COLLATE "C"`, addable: true },
    { name: "default", sql: `"default" int4 NOT NULL DEFAULT 1`, addable: true },
    { name: "from", sql: `"from" text COLLATE "C" NOT NULL`, addable: false },
    { name: "sort", sql: `"sort" text COLLATE "C" NOT NULL`, addable: false },
    { name: "key", sql: `"key" text COLLATE "C" NOT NULL`, addable: false },
    { name: "limit", sql: `"limit" int4`, addable: true },
    { name: "await_id", sql: `"await_id" uuid`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "orders_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "orders_sort_check", sql: `CHECK ("sort" IN ('up', 'down'))`, values: ["up", "down"] },
    { name: "orders_key_check", sql: `CHECK ("key" IN ('low', 'high'))`, values: ["low", "high"] },
  ],
  foreignKeys: [
    {
      name: "orders_await_id_fkey",
      sql: `FOREIGN KEY ("await_id") REFERENCES "partials" ("id") ON DELETE RESTRICT`,
    },
  ],
  indexes: [
    { name: "orders_await_id_idx", sql: `CREATE INDEX "orders_await_id_idx" ON "orders" ("await_id")` },
  ],
  comments: [`COMMENT ON TABLE "orders" IS 'Names that JavaScript, TypeScript or SQL has for itself.'`],
};
