import type { Model } from "prewire/runtime";

export const model = {
  name: "Article",
  accessor: "article",
  resource: "articles",
  table: "articles",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    slug: { column: "slug", type: "text" },
    language: {
      column: "language",
      type: "oneOf",
      values: ["en", "de", "fr", "pt"],
      default: { json: '"en"' },
    },
    title: { column: "title", type: "text" },
    body: { column: "body", type: "text" },
    authorId: { column: "author_id", type: "uuid", nullable: true },
    keywords: { column: "keywords", type: "array", item: { type: "text" }, default: { json: "[]" } },
    publishedOn: { column: "published_on", type: "date", nullable: true },
    views: { column: "views", type: "bigint", default: { json: '"0"' } },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    articles_pkey: { kind: "unique", fields: ["id"] },
    articles_slug_language_key: { kind: "unique", fields: ["slug", "language"] },
    articles_slug_check: { kind: "check", fields: ["slug"] },
    articles_language_check: { kind: "check", fields: ["language"] },
    articles_title_check: { kind: "check", fields: ["title"] },
    articles_body_check: { kind: "check", fields: ["body"] },
    articles_keywords_check: { kind: "check", fields: ["keywords"] },
    articles_published_on_check: { kind: "check", fields: ["publishedOn"] },
    articles_views_check: { kind: "check", fields: ["views"] },
    articles_author_id_fkey: { kind: "foreignKey", fields: ["authorId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    author: {
      kind: "one",
      from: "authorId",
      to: "id",
      nullable: true,
      resource: () => import("../user/nodes.js"),
    },
  },
} as const satisfies Model;
