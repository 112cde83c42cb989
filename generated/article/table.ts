import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "articles",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "slug", sql: `"slug" text COLLATE "C" NOT NULL`, addable: false },
    { name: "language", sql: `"language" text COLLATE "C" NOT NULL DEFAULT 'en'`, addable: true },
    { name: "title", sql: `"title" text COLLATE "C" NOT NULL`, addable: false },
    { name: "body", sql: `"body" text COLLATE "C" NOT NULL`, addable: false },
    { name: "author_id", sql: `"author_id" uuid`, addable: true },
    {
      name: "keywords",
      sql: `"keywords" text[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::text[]`,
      addable: true,
    },
    { name: "published_on", sql: `"published_on" date`, addable: true },
    { name: "views", sql: `"views" int8 NOT NULL DEFAULT 0`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "articles_pkey", sql: `PRIMARY KEY ("tenant", "id")` },
    { name: "articles_slug_language_key", sql: `UNIQUE ("tenant", "slug", "language")` },
    { name: "articles_slug_check", sql: `CHECK (char_length("slug") <= 100)` },
    {
      name: "articles_language_check",
      sql: `CHECK ("language" IN ('en', 'de', 'fr', 'pt'))`,
      values: ["en", "de", "fr", "pt"],
    },
    { name: "articles_title_check", sql: `CHECK (char_length("title") BETWEEN 1 AND 200)` },
    { name: "articles_body_check", sql: `CHECK (char_length("body") <= 100000)` },
    {
      name: "articles_keywords_check",
      sql: `CHECK (coalesce(array_ndims("keywords"), 1) = 1 AND array_position("keywords", NULL) IS NULL AND cardinality("keywords") <= 30)`,
    },
    {
      name: "articles_published_on_check",
      sql: `CHECK ("published_on" BETWEEN '0001-01-01' AND '9999-12-31')`,
    },
    { name: "articles_views_check", sql: `CHECK ("views" >= 0)` },
  ],
  foreignKeys: [
    {
      name: "articles_author_id_fkey",
      sql: `FOREIGN KEY ("tenant", "author_id") REFERENCES "users" ("tenant", "id") ON DELETE SET NULL ("author_id")`,
    },
  ],
  indexes: [
    {
      name: "articles_published_on_idx",
      sql: `CREATE INDEX "articles_published_on_idx" ON "articles" ("tenant", "published_on")`,
    },
    {
      name: "articles_keywords_idx",
      sql: `CREATE INDEX "articles_keywords_idx" ON "articles" USING gin ("keywords")`,
    },
    {
      name: "articles_author_id_idx",
      sql: `CREATE INDEX "articles_author_id_idx" ON "articles" ("tenant", "author_id")`,
    },
    {
      name: "articles_search_idx",
      sql: `CREATE INDEX "articles_search_idx" ON "articles" USING gin (to_tsvector('simple'::regconfig, lower((coalesce("title", '') || ' ' || coalesce("body", '')) COLLATE "und-x-icu")))`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "articles" IS 'An answer that is given often, written down for everybody.'`,
    `COMMENT ON COLUMN "articles"."body" IS 'Markdown.'`,
    `COMMENT ON COLUMN "articles"."views" IS 'How often it was read.'`,
  ],
};
