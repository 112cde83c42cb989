/** Operations that answer many rows, or say something of them. */
import type { Model } from "../../ir/ir.js";
import type { ModelContext } from "../context.js";
import { sidesOf } from "../relations.js";
import { limitSchema, sortable } from "./inputs.js";
import { type Json, listOf, present, shared } from "./json.js";
import { modelSchema } from "./names.js";
import {
  always,
  collectionPath,
  entry,
  jsonBody,
  many,
  modelResponse,
  parameter,
  type PathEntry,
} from "./operation.js";
import { filterParameters } from "./url-filters.js";

export const listEntries = (context: ModelContext): readonly PathEntry[] => [
  listByParameters(context),
  listByBody(context),
];

export const countEntries = ({ model }: ModelContext): readonly PathEntry[] => [
  entry(`${collectionPath(model)}:count`, "get", model, {
    id: "Count",
    summary: `Count ${many(model)}`,
    description: "Counts the rows that a filter in the URL matches.",
    parameters: [where(model), ...deleted(model), ...filterParameters(model)],
    answers: { "200": shared("responses", "Count") },
    problems: always,
  }),
  entry(`${collectionPath(model)}:count`, "post", model, {
    id: "CountWhere",
    summary: `Count ${many(model)} with a filter in the body`,
    description: "Counts the rows that a filter of any length matches.",
    body: jsonBody(modelSchema(model, "CountQuery"), false),
    answers: { "200": shared("responses", "Count") },
    problems: [...always, "PayloadTooLarge", "UnsupportedMediaType"],
  }),
];

export const aggregateEntries = ({ model }: ModelContext): readonly PathEntry[] => [
  entry(`${collectionPath(model)}:aggregate`, "post", model, {
    id: "Aggregate",
    summary: `Measure ${many(model)}`,
    description: "Counts, sums and extremes of the rows that a filter matches, by groups.",
    body: jsonBody(modelSchema(model, "Aggregate"), true),
    answers: { "200": modelResponse(model, "Groups") },
    problems: [...always, "PayloadTooLarge", "UnsupportedMediaType"],
  }),
];

function listByParameters(context: ModelContext): PathEntry {
  const { model } = context;
  const byName = (name: string, schema: Json, description: string): Json =>
    present({ name, in: "query", description, explode: schema["type"] === "array" ? false : null, schema });
  const sorts = sortable(model);
  const { description, ...limit } = limitSchema(model);
  return entry(collectionPath(model), "get", model, {
    id: "List",
    summary: `List ${many(model)}`,
    description: "Answers a page of rows. Every condition narrows; a filter of any length goes to `:query`.",
    parameters: [
      where(model),
      ...(sorts.length === 0
        ? []
        : [byName("sort", listOf(modelSchema(model, "Sort")), "Fields, each with `-` for descending.")]),
      byName("limit", limit, String(description)),
      parameter("Cursor"),
      parameter("Offset"),
      byName("fields", listOf(modelSchema(model, "Field")), "What is answered of each row."),
      parameter("Total"),
      ...included(context),
      ...deleted(model),
      ...filterParameters(model),
    ],
    answers: { "200": modelResponse(model, "Page") },
    problems: always,
  });
}

function listByBody({ model }: ModelContext): PathEntry {
  return entry(`${collectionPath(model)}:query`, "post", model, {
    id: "Query",
    summary: `List ${many(model)} with a query in the body`,
    description:
      "The same as the list by URL, for queries of any length; where the server's Node has it, also as the method QUERY on the path without `:query` (RFC 10008).",
    body: jsonBody(modelSchema(model, "Query"), false),
    answers: { "200": modelResponse(model, "Page") },
    problems: [...always, "PayloadTooLarge", "UnsupportedMediaType"],
  });
}

/** In a parameter a filter is JSON; whoever generates a client finds its type at `contentSchema`. */
const where = (model: Model): Json => ({
  name: "where",
  in: "query",
  description: "A filter as JSON, as the body of `:query` has it.",
  schema: {
    type: "string",
    contentMediaType: "application/json",
    contentSchema: modelSchema(model, "Where"),
  },
});

export function included(context: ModelContext): readonly Json[] {
  const sides = sidesOf(context).map(({ name }) => name);
  if (sides.length === 0) return [];
  const description = `Related rows that are answered with the row, by name: ${sides.join(", ")}; further ones behind a dot. Or JSON, as the body of \`:query\` has it.`;
  return [{ name: "include", in: "query", description, explode: false, schema: listOf({ type: "string" }) }];
}

export const deleted = ({ softDelete }: Model): readonly Json[] =>
  softDelete ? [parameter("IncludeDeleted")] : [];
