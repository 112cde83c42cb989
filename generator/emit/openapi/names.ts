/** What each model's components are called: dotted, since no model's name is. */
import type { Field, Model } from "../../ir/ir.js";
import { pascalCase } from "../../ir/names.js";
import { type Json, schemaRef } from "./json.js";

const suffixes = [
  "Key",
  "Field",
  "Sort",
  "Where",
  "UrlFilter",
  "OneFilter",
  "ManyFilter",
  "Include",
  "IncludeOne",
  "IncludeMany",
  "Partial",
  "Page",
  "Create",
  "CreateItem",
  "CreateRelated",
  "Update",
  "Query",
  "CountQuery",
  "Upsert",
  "Upserted",
  "BulkCreate",
  "BulkUpdate",
  "BulkDelete",
  "BulkUpsert",
  "BulkResults",
  "Aggregate",
  "GroupField",
  "Groups",
  "History",
] as const;

export type Suffix = (typeof suffixes)[number];

type Named = Pick<Model, "names">;

/** `Ticket`, `Ticket.Create` */
export const schemaName = ({ names: { name } }: Named, suffix: Suffix | "" = ""): string =>
  suffix === "" ? name : `${name}.${suffix}`;

export const modelSchema = (model: Named, suffix: Suffix | "" = ""): Json =>
  schemaRef(schemaName(model, suffix));

/** The values of a `oneOf`: `Ticket.Status`; where that could be another component's name, `Ticket.KeyValue`. */
export function valuesName({ names: { name } }: Named, field: Pick<Field, "name">): string {
  const words = pascalCase(field.name);
  return `${name}.${taken.has(words) || words.endsWith("Value") ? `${words}Value` : words}`;
}

const taken: ReadonlySet<string> = new Set<string>(suffixes);
