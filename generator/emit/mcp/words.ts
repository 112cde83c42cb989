/** What is said of arguments that many tools have, once. */
import type { Json } from "./pieces.js";

export const WHERE =
  "Conditions by field: a value, or { operator: operand }. All types: eq ne in notIn isNull. With an order: gt gte lt lte between. " +
  "Text: contains startsWith endsWith like ilike regex, with insensitive: true. Lists: has hasAny hasAll isEmpty. JSON: path with an " +
  "operator. Relations: { is: where } of one, { some | none | every: where } of many. AND and OR take lists, NOT an object.";

/** One text with commas between them, or a list. */
const names: Json = { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };

export const idempotencyKey: Json = {
  type: "string",
  description: "The call has one effect, however often it is made with this key.",
};
export const validateOnly: Json = { type: "boolean", description: "Do everything, then take it back." };
export const ifMatch: Json = {
  type: "string",
  description: "Only if the row is still the one with this _meta.etag.",
};
export const includeDeleted: Json = { type: "boolean", description: "Rows that are deleted, too." };
export const confirm: Json = {
  type: "string",
  description: "The code that a refused call by where or all asks for.",
};
export const cursor: Json = { type: "string", description: "nextCursor of the page before." };
export const sort: Json = {
  ...names,
  description: "Fields, with - before those in descending order: -createdAt,name.",
};
export const fields: Json = {
  ...names,
  description: "The fields wanted; all where absent.",
};
export const mode: Json = {
  enum: ["atomic", "perRow"],
  description: "All items or none (the default), or each for itself.",
};
export const answer: Json = { enum: ["rows", "ids", "none"], description: "What is answered of each item." };
export const maxAffected: Json = {
  type: "integer",
  minimum: 0,
  description: "Where more rows would change, nothing is done.",
};
export const all: Json = { type: "boolean", description: "Every row is meant." };
export const conflictFields: Json = {
  ...names,
  description: "Of the unique key by which an existing row is found; the primary key where absent.",
};
export const onConflict: Json = {
  enum: ["error", "skip", "update"],
  description: "What becomes of an item whose unique key a row has already.",
};
export const updateNames: Json = {
  ...names,
  description: "The fields that an existing row takes over; all where absent.",
};
export const total: Json = { const: "exact", description: "Count all rows that match." };
export const offset: Json = { type: "integer", minimum: 0 };

/** Of an aggregate. */
export const groupBy: Json = {
  anyOf: [{ type: "string" }, { type: "array", items: { anyOf: [{ type: "string" }, { type: "object" }] } }],
  description: "Fields, or { field, truncate: month } of times.",
};
export const measured: Json = {
  ...names,
  description: "Fields.",
};
export const having: Json = {
  type: "object",
  description: "Conditions on what is measured: { count: { gt: 5 }, sum: { price: { gte: 10 } } }.",
};
