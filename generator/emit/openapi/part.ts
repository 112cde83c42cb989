/** What one model adds to the document. It depends on nothing but the model and the models that it is tied to. */
import type { Literal, Model } from "../../ir/ir.js";
import { historySchema } from "./history.js";
import { printLines } from "../../text/json.js";
import { fieldOf, type ModelContext, readable } from "../context.js";
import { nestedSides } from "../relations.js";
import { aggregateSchema, groupFieldSchema, groupsSchema } from "./aggregate.js";
import {
  bulkCreateSchema,
  bulkDeleteSchema,
  bulkResultsSchema,
  bulkUpdateSchema,
  bulkUpsertSchema,
  upsertedSchema,
  upsertSchema,
} from "./bulk.js";
import { writeHeaders } from "./common.js";
import {
  countSchema,
  createSchema,
  includeManySchema,
  includeOneSchema,
  includeSchema,
  needsRelated,
  relatedSchema,
  plainCreateSchema,
  querySchema,
  sortSchema,
  updateSchema,
} from "./inputs.js";
import { type Json, referencesIn } from "./json.js";
import { modelSchema, schemaName, type Suffix, valuesName } from "./names.js";
import { jsonResponse } from "./operation.js";
import { pathEntries } from "./operations.js";
import { fieldSchema, keySchema, pageSchema, partialSchema, rowSchema } from "./rows.js";
import { urlFilterSchema } from "./url-filters.js";
import { fieldValue, hasValues, valuesSchema } from "./values.js";
import { manyFilterSchema, oneFilterSchema, whereSchema } from "./where.js";

/** A member of `paths`, or of a section of `components`, printed. */
export interface Member {
  readonly name: string;
  readonly text: string;
}

/** And the components that it refers to. */
export interface ComponentMember extends Member {
  readonly references: readonly string[];
}

export interface OpenApiPart {
  readonly tag: { readonly name: string; readonly description: string };
  readonly paths: readonly Member[];
  /** The components that the paths refer to. */
  readonly references: readonly string[];
  readonly schemas: readonly ComponentMember[];
  readonly responses: readonly ComponentMember[];
}

export function openApiPart(context: ModelContext): OpenApiPart {
  const { model } = context;
  const paths = pathsOf(context);
  const references = [...referencesIn(paths)];
  const own = ownMembers(references, components(schemasOf(context)), components(responsesOf(model)), model);
  return {
    tag: { name: model.names.name, description: model.description ?? `Operations on ${model.names.plural}.` },
    paths: pathMembers(paths),
    references,
    ...own,
  };
}

/** Schemas that other models refer to, whatever this one does with them itself. */
const shown: readonly (Suffix | "")[] = [
  "Key",
  "Field",
  "Sort",
  "Where",
  "OneFilter",
  "ManyFilter",
  "Include",
  "IncludeOne",
  "IncludeMany",
  "Partial",
  "Create",
  "CreateRelated",
];

/** Without what the model has no operation for. */
function ownMembers(
  references: readonly string[],
  schemas: readonly ComponentMember[],
  responses: readonly ComponentMember[],
  model: Model,
): Pick<OpenApiPart, "schemas" | "responses"> {
  const byPlace = new Map<string, ComponentMember>([
    ...schemas.map((each) => [`schemas/${each.name}`, each] as const),
    ...responses.map((each) => [`responses/${each.name}`, each] as const),
  ]);
  const roots = [...references, ...shown.map((suffix) => `schemas/${schemaName(model, suffix)}`)];
  const found = reached(roots, (place) => byPlace.get(place)?.references ?? []);
  return {
    schemas: schemas.filter(({ name }) => found.has(`schemas/${name}`)),
    responses: responses.filter(({ name }) => found.has(`responses/${name}`)),
  };
}

/** All places that can be reached from some. */
export function reached(
  roots: readonly string[],
  next: (place: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...roots];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    for (const further of next(place)) pending.push(further);
  }
  return found;
}

/** One line each. */
export const members = (values: Json): readonly Member[] =>
  Object.entries(values).map(([name, value]) => ({ name, text: JSON.stringify(value) }));

export const components = (values: Json): readonly ComponentMember[] =>
  Object.entries(values).map(([name, value]) => ({
    name,
    text: JSON.stringify(value),
    references: [...referencesIn(value)],
  }));

/** A line for each operation. */
export const pathMembers = (paths: Readonly<Record<string, Json>>): readonly Member[] =>
  Object.entries(paths).map(([name, methods]) => ({ name, text: printLines(members(methods), 4) }));

function pathsOf(context: ModelContext): Readonly<Record<string, Json>> {
  const { model } = context;
  const paths: Record<string, Record<string, Literal>> = {};
  for (const { path, method, operation } of pathEntries(context)) {
    paths[path] ??= path.includes("{") ? { parameters: keyParameters(model) } : {};
    paths[path][method] = operation;
  }
  return paths;
}

const keyParameters = (model: Model): readonly Json[] =>
  model.key.map((name) => ({
    name,
    in: "path",
    required: true,
    // A segment of a path is not empty.
    schema: {
      ...(fieldOf(model, name).type === "text" ? { minLength: 1 } : {}),
      ...fieldValue(model, fieldOf(model, name)),
    },
  }));

function schemasOf(context: ModelContext): Json {
  const { model } = context;
  const own: Readonly<Record<Suffix | "", (() => Json) | null>> = {
    "": () => rowSchema(context),
    Key: () => keySchema(model),
    Field: () => fieldSchema(model),
    Sort: () => sortSchema(model),
    Where: () => whereSchema(context),
    UrlFilter: () => urlFilterSchema(model),
    OneFilter: () => oneFilterSchema(model),
    ManyFilter: () => manyFilterSchema(model),
    Include: () => includeSchema(context),
    IncludeOne: () => includeOneSchema(model),
    IncludeMany: () => includeManySchema(model),
    Partial: () => partialSchema(context),
    Page: () => pageSchema(model),
    Create: () => createSchema(context),
    CreateItem: nestedSides(context).length === 0 ? null : () => plainCreateSchema(model),
    CreateRelated: needsRelated(context) ? () => relatedSchema(context) : null,
    Update: () => updateSchema(model),
    Query: () => querySchema(context),
    CountQuery: () => countSchema(model),
    Upsert: () => upsertSchema(context),
    Upserted: () => upsertedSchema(model),
    BulkCreate: () => bulkCreateSchema(context),
    BulkUpdate: () => bulkUpdateSchema(model),
    BulkDelete: () => bulkDeleteSchema(model),
    BulkUpsert: () => bulkUpsertSchema(context),
    BulkResults: () => bulkResultsSchema(model),
    Aggregate: () => aggregateSchema(model),
    GroupField: () => groupFieldSchema(model),
    Groups: () => groupsSchema(model),
    History: () => historySchema(model),
  };
  const named = (Object.keys(own) as (Suffix | "")[]).flatMap((suffix) => {
    const schema = own[suffix]?.(); // the keys of the table
    return schema === undefined ? [] : [[schemaName(model, suffix), schema] as const];
  });
  const values = readable(model)
    .filter(hasValues)
    .map((field) => [valuesName(model, field), valuesSchema(field)] as const);
  return Object.fromEntries([...named, ...values]);
}

function responsesOf(model: Model): Json {
  const answer = (about: string, suffix: Suffix | "", headers: readonly string[] = []): Json =>
    jsonResponse(about, modelSchema(model, suffix), headers);
  const row = ["ETag", ...writeHeaders];
  const name = (suffix: string): string => `${schemaName(model)}.${suffix}`;
  return {
    [schemaName(model)]: answer("The row.", "", row),
    [name("Created")]: answer("The row as it was stored; nothing where it was not wished for.", "", [
      "Location",
      ...row,
    ]),
    [name("Page")]: answer("A page of rows.", "Page", ["Link"]),
    [name("Upserted")]: answer("The row that was there, changed.", "Upserted", row),
    [name("UpsertCreated")]: answer("The new row; nothing where it was not wished for.", "Upserted", [
      "Location",
      ...row,
    ]),
    [name("BulkResults")]: answer("What became of the items.", "BulkResults", writeHeaders),
    [name("Groups")]: answer("The groups.", "Groups"),
    [name("History")]: answer("A page of changes, the newest first.", "History", ["Link"]),
  };
}
