import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "loans",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "book_id", sql: `"book_id" uuid NOT NULL`, addable: false },
    { name: "days", sql: `"days" int4 NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [{ name: "loans_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [
    {
      name: "loans_book_id_fkey",
      sql: `FOREIGN KEY ("book_id") REFERENCES "books" ("id") ON DELETE RESTRICT`,
    },
  ],
  indexes: [{ name: "loans_book_id_idx", sql: `CREATE INDEX "loans_book_id_idx" ON "loans" ("book_id")` }],
  comments: [`COMMENT ON TABLE "loans" IS 'Who has a book for how long; nobody may look into it.'`],
};
