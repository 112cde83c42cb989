import type { Model } from "prewire/runtime";

export const model = {
  name: "Book",
  accessor: "book",
  resource: "books",
  table: "books",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    isbn: { column: "isbn", type: "text", nullable: true },
    title: { column: "title", type: "text" },
    summary: { column: "summary", type: "text", nullable: true },
    subjects: { column: "subjects", type: "array", item: { type: "text" } },
    language: { column: "language", type: "oneOf", values: ["en", "de"] },
    publishedOn: { column: "published_on", type: "date", nullable: true },
    pages: { column: "pages", type: "integer", nullable: true },
    details: { column: "details", type: "json", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    books_pkey: { kind: "unique", fields: ["id"] },
    books_isbn_key: { kind: "unique", fields: ["isbn"] },
    books_subjects_check: { kind: "check", fields: ["subjects"] },
    books_language_check: { kind: "check", fields: ["language"] },
    books_published_on_check: { kind: "check", fields: ["publishedOn"] },
    books_details_check: { kind: "check", fields: ["details"] },
    loans_book_id_fkey: { kind: "foreignKey", fields: ["id"], by: { model: "Loan", field: "bookId" } },
    signed_copies_book_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "SignedCopy", field: "bookId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    signed: {
      kind: "one",
      from: "id",
      to: "bookId",
      nullable: true,
      inverse: true,
      resource: () => import("../signed-copy/nodes.js"),
    },
  },
  search: ["title", "summary"],
  indexed: {
    filters: {
      id: ["eq", "in", "isNull"],
      isbn: ["eq", "in", "isNull", "gt", "gte", "lt", "lte", "between", "startsWith"],
      subjects: ["eq", "has", "hasAny", "hasAll"],
      language: ["eq", "in", "isNull"],
      publishedOn: ["eq", "in", "isNull", "gt", "gte", "lt", "lte", "between"],
    },
    sorts: ["id", "isbn", "language", "publishedOn"],
  },
} as const satisfies Model;
