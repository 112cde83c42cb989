import { array, belongsTo, date, integer, json, model, oneOf, text, uuid } from "prewire/schema";

/** A book of which there may be hundreds of millions: what no index serves, cannot be asked. */
export const Book = model(
  {
    id: uuid({ primaryKey: true }),
    isbn: text({ unique: true, optional: true }),
    title: text(),
    summary: text({ optional: true }),
    subjects: array(text()),
    language: oneOf(["en", "de"]),
    publishedOn: date({ optional: true }),
    pages: integer({ optional: true }),
    details: json({ optional: true }),
  },
  {
    unindexed: "deny",
    search: ["title", "summary"],
    indexes: [["publishedOn", "pages"], ["subjects"], ["language", "title"]],
  },
);

/** The one signed copy of a book, if there is one. */
export const SignedCopy = model({
  book: belongsTo("Book", { inverse: "signed", unique: true, onDelete: "cascade" }),
  id: integer({ primaryKey: true }),
  place: text(),
});

/** Who has a book for how long; nobody may look into it. */
export const Loan = model(
  { id: uuid({ primaryKey: true }), book: belongsTo("Book", { inverse: "loans" }), days: integer() },
  { operations: ["create"] },
);
