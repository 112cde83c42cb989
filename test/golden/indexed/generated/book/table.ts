import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "books",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "isbn", sql: `"isbn" text COLLATE "C"`, addable: true },
    { name: "title", sql: `"title" text COLLATE "C" NOT NULL`, addable: false },
    { name: "summary", sql: `"summary" text COLLATE "C"`, addable: true },
    { name: "subjects", sql: `"subjects" text[] COLLATE "C" NOT NULL`, addable: false },
    { name: "language", sql: `"language" text COLLATE "C" NOT NULL`, addable: false },
    { name: "published_on", sql: `"published_on" date`, addable: true },
    { name: "pages", sql: `"pages" int4`, addable: true },
    { name: "details", sql: `"details" jsonb`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "books_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "books_isbn_key", sql: `UNIQUE ("isbn")` },
    {
      name: "books_subjects_check",
      sql: `CHECK (coalesce(array_ndims("subjects"), 1) = 1 AND array_position("subjects", NULL) IS NULL)`,
    },
    { name: "books_language_check", sql: `CHECK ("language" IN ('en', 'de'))`, values: ["en", "de"] },
    { name: "books_published_on_check", sql: `CHECK ("published_on" BETWEEN '0001-01-01' AND '9999-12-31')` },
    { name: "books_details_check", sql: `CHECK (jsonb_typeof("details") <> 'null')` },
  ],
  foreignKeys: [],
  indexes: [
    {
      name: "books_published_on_pages_idx",
      sql: `CREATE INDEX "books_published_on_pages_idx" ON "books" ("published_on", "pages")`,
    },
    {
      name: "books_subjects_idx",
      sql: `CREATE INDEX "books_subjects_idx" ON "books" USING gin ("subjects")`,
    },
    {
      name: "books_language_title_idx",
      sql: `CREATE INDEX "books_language_title_idx" ON "books" ("language", "title")`,
    },
    {
      name: "books_search_idx",
      sql: `CREATE INDEX "books_search_idx" ON "books" USING gin (to_tsvector('simple'::regconfig, lower((coalesce("title", '') || ' ' || coalesce("summary", '')) COLLATE "und-x-icu")))`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "books" IS 'A book of which there may be hundreds of millions: what no index serves, cannot be asked.'`,
  ],
};
