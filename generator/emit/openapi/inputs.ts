/** What callers give: new rows, changes, and queries in a body. */
import { servedBy } from "../../ir/indexed.js";
import { definitionOf } from "../../fields/registry.js";
import type { Field, Model, Relation } from "../../ir/ir.js";
import { creatable, fieldOf, isOmittable, type ModelContext, readable, updatable } from "../context.js";
import {
  isConnectable,
  isCreatable,
  nestedRelations,
  nestedSides,
  type Side,
  sidesOf,
} from "../relations.js";
import { examples, exampleRow } from "./examples.js";
import { anyOf, closedObject, type Json, listOf, names, whereAbsent } from "./json.js";
import { modelSchema } from "./names.js";
import { properties } from "./values.js";

/** Together with rows that belong to the new one, where there can be any. */
export function createSchema(context: ModelContext): Json {
  const fields = creatable(context.model);
  return newRow(context, fields, nestedRows(context));
}

/** Together with a row that it refers to, which gives it the key: so that key is not given here. */
export const relatedSchema = (context: ModelContext): Json =>
  newRow(context, creatable(context.model), nestedRows(context), nestedKeys(context));

/** Whether a new row needs a key that it gets of the row with which it is created. */
export const needsRelated = (context: ModelContext): boolean =>
  nestedKeys(context).some((field) => !isOmittable(field));

const isRequiredKey = (model: Model, { field }: Relation): boolean => !isOmittable(fieldOf(model, field));

/** The keys that a row gets of the one with which it is created. */
const nestedKeys = (context: ModelContext): readonly Field[] =>
  nestedRelations(context).map(({ field }) => fieldOf(context.model, field));

/** A new row that nothing is created with. @param given fields that may be given elsewhere */
export const plainCreateSchema = (model: Model, given: readonly Field[] = []): Json =>
  closedObject(
    withDefaults(model, creatable(model)),
    fieldNames(creatable(model).filter((field) => !isOmittable(field) && !given.includes(field))),
  );

/** The name of a new row that nothing is created with. */
export const createItem = (context: ModelContext): Json =>
  modelSchema(context.model, nestedSides(context).length === 0 ? "Create" : "CreateItem");

function newRow(
  { model }: ModelContext,
  fields: readonly Field[],
  more: Json,
  given: readonly Field[] = [],
): Json {
  const needed = fields.filter((field) => !isOmittable(field) && !given.includes(field));
  const shown = needed.length > 0 ? needed : fields.slice(0, 1);
  return {
    ...closedObject({ ...withDefaults(model, fields), ...more }, fieldNames(needed)),
    ...examples(exampleRow(shown)),
  };
}

const fieldNames = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);

function withDefaults(model: Model, fields: readonly Field[]): Json {
  const all = properties(model, fields);
  const entries = fields.map((field) => {
    const schema = all[field.name] as Json; // each has one
    if (field.default === null || !("literal" in field.default)) return [field.name, schema];
    return [field.name, whereAbsent(schema, field.default.literal)];
  });
  return Object.fromEntries(entries) as Json; // entries of name and schema
}

function nestedRows(context: ModelContext): Json {
  return Object.fromEntries(
    nestedSides(context).flatMap((side) => {
      const schema = nestedRow(side);
      return schema === null ? [] : [[side.name, schema] as const];
    }),
  );
}

/** Null where there is no way: to connect is to change the other row, which some must have been seen for. */
function nestedRow(side: Side): Json | null {
  const { kind, target, relation } = side;
  const connect = closedObject({ connect: modelSchema(target, "Key") }, ["connect"]);
  const ways = [
    ...(isCreatable(side)
      ? [modelSchema(target, isRequiredKey(target, relation) ? "CreateRelated" : "Create")]
      : []),
    ...(isConnectable(side) && !target.requireIfMatch ? [connect] : []),
  ];
  if (ways.length === 0) return null;
  return kind === "one" ? anyOf(...ways) : listOf(anyOf(...ways));
}

/** A merge patch (RFC 7396): what is absent stays. */
export function updateSchema(model: Model): Json {
  const fields = updatable(model);
  return { ...closedObject(properties(model, fields)), ...examples(exampleRow(fields.slice(0, 1))) };
}

export function sortSchema(model: Model): Json {
  return { type: "string", enum: sortable(model).flatMap(({ name }) => [name, `-${name}`]) };
}

export function sortable(model: Model): readonly Field[] {
  const served = model.unindexed === "deny" ? servedBy(model).sorts : null;
  return readable(model).filter(
    ({ type, name }) => definitionOf(type).sortable && (served === null || served.includes(name)),
  );
}

/** The body of `:query`; the names are those of the URL's parameters. */
export function querySchema(context: ModelContext): Json {
  const { model } = context;
  return closedObject({
    where: modelSchema(model, "Where"),
    ...(sortable(model).length === 0 ? {} : { sort: names(modelSchema(model, "Sort")) }),
    limit: limitInBody(model),
    cursor: { type: "string" },
    offset: { type: "integer", minimum: 0 },
    fields: names(modelSchema(model, "Field")),
    total: { type: "string", enum: ["exact"] },
    ...(sidesOf(context).length === 0 ? {} : { include: includeOf(model) }),
    ...deletedRows(model),
  });
}

/** Above the maximum it is the maximum. */
export const limitSchema = ({ limit }: Model): Json => ({
  type: "integer",
  minimum: 1,
  default: limit.default,
  description: `At most ${limit.maximum} are answered.`,
});

function limitInBody(model: Model): Json {
  const { default: otherwise, ...schema } = limitSchema(model);
  return whereAbsent(schema, otherwise ?? null);
}

export const countSchema = (model: Model): Json =>
  closedObject({ where: modelSchema(model, "Where"), ...deletedRows(model) });

/** Of a model that only hides what is deleted. */
export const deletedRows = ({ softDelete }: Model): Json =>
  softDelete ? { includeDeleted: { type: "boolean" } } : {};

export const includeOf = (model: Model): Json =>
  anyOf({ type: "string" }, listOf({ type: "string" }), modelSchema(model, "Include"));

/** Related rows by relation: all of them, or what is wished of them. */
export function includeSchema(context: ModelContext): Json {
  const wishes = sidesOf(context).map(({ name, kind, target }) => [
    name,
    modelSchema(target, kind === "one" ? "IncludeOne" : "IncludeMany"),
  ]);
  return closedObject(Object.fromEntries(wishes) as Json); // entries of name and schema
}

const all: Json = { type: "boolean", const: true };

/** How the row that a relation leads to is included. */
export const includeOneSchema = (model: Model): Json =>
  anyOf(all, closedObject({ fields: names(modelSchema(model, "Field")), include: includeOf(model) }));

/** How the rows that a relation leads to are included, as a list of their own. */
export const includeManySchema = (model: Model): Json =>
  anyOf(
    all,
    closedObject({
      where: modelSchema(model, "Where"),
      ...(sortable(model).length === 0 ? {} : { sort: names(modelSchema(model, "Sort")) }),
      limit: { type: "integer", minimum: 1 },
      fields: names(modelSchema(model, "Field")),
      include: includeOf(model),
    }),
  );
