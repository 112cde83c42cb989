import { array, belongsTo, bigint, date, model, oneOf, text } from "prewire/schema";
import { identified } from "./mixins.js";

/** An answer that is given often, written down for everybody. */
export const Article = model(
  {
    ...identified,
    slug: text({ format: "slug", max: 100 }),
    language: oneOf(["en", "de", "fr", "pt"], { default: "en" }),
    title: text({ min: 1, max: 200 }),
    /** Markdown. */
    body: text({ max: 100_000 }),
    author: belongsTo("User", { optional: true, onDelete: "set-null", inverse: "articles" }),
    keywords: array(text({ min: 1, max: 40 }), { max: 30, default: [] }),
    publishedOn: date({ optional: true }),
    /** How often it was read. */
    views: bigint({ min: "0", default: "0" }),
  },
  {
    tenant: true,
    unique: [["slug", "language"]],
    indexes: [["publishedOn"], ["keywords"]],
    search: ["title", "body"],
  },
);
