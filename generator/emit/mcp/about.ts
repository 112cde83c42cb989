/** A model in words that a model reads: what `describe_model` answers, and the resource `prewire://models/ticket`. */
import { servedBy } from "../../ir/indexed.js";
import type { Field, Literal } from "../../ir/ir.js";
import { isOmittable, type ModelContext, readable } from "../context.js";
import { sidesOf } from "../relations.js";
import type { Json } from "./pieces.js";
import { property } from "./values.js";

export function aboutModel(context: ModelContext): Json {
  const { model } = context;
  const { names, description, deprecated, key, operations, limit, search } = model;
  const fields = readable(model).map((field) => [field.name, fieldOf(field, key)] as const);
  const relations = sidesOf(context).map(
    ({ name, kind, target }) => [name, { kind, model: target.names.accessor }] as const,
  );
  const rules = { tenant: model.tenant, softDelete: model.softDelete, version: model.version };
  const more = { requireIfMatch: model.requireIfMatch, appendOnly: model.appendOnly, audit: model.audit };
  return present({
    model: names.accessor,
    title: names.singular,
    resource: names.resource,
    description,
    deprecated,
    key,
    fields: Object.fromEntries(fields),
    relations: relations.length === 0 ? null : Object.fromEntries(relations),
    operations,
    limit: { default: limit.default, maximum: limit.maximum },
    search: search === null ? null : search.fields,
    ...(model.unindexed === "deny" ? { filters: servedBy(model).filters, sorts: servedBy(model).sorts } : {}),
    ...Object.fromEntries(Object.entries({ ...rules, ...more }).filter(([, isSet]) => isSet)),
  });
}

/** Its schema, and who may set it when. */
function fieldOf(field: Field, key: readonly string[]): Json {
  const isFixed = field.immutable || key.includes(field.name);
  return present({
    ...property(field),
    required: field.readOnly || isOmittable(field) ? null : true,
    readOnly: field.readOnly || null,
    onlyOnCreate: !field.readOnly && isFixed ? true : null,
    unique: field.unique || null,
    default: field.default !== null && "literal" in field.default ? field.default.literal : null,
  });
}

const present = (members: Readonly<Record<string, Literal>>): Json =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
