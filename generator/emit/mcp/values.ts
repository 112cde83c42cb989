/** Values of fields as schemas that a model reads: what they may be, in as few words as say it. */
import { definitionOf } from "../../fields/registry.js";
import type { ValueShape } from "../../fields/field-type.js";
import type { Field, Literal, Model } from "../../ir/ir.js";
import { isOmittable, readable } from "../context.js";
import type { Json } from "./pieces.js";

/** Where a format says it, or every value has it, a long pattern costs more than it tells; the author's own stays. */
function valueOf({ type, constraints, item }: ValueShape): Json {
  const {
    pattern: _long,
    type: named,
    ...schema
  } = definitionOf(type).jsonSchema({ type, constraints, item });
  const { pattern } = constraints;
  return {
    // Its values say it.
    ...(named === undefined || schema["enum"] !== undefined ? {} : { type: named }),
    ...schema,
    ...(item === null ? {} : { items: valueOf({ ...item, item: null }) }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

/** The schema, and null. */
export function orNull(schema: Json): Json {
  const { type, enum: values } = schema;
  const types = typeof type === "string" ? [type] : type;
  return {
    ...schema,
    ...(Array.isArray(types) ? { type: [...(types as readonly Literal[]), "null"] } : {}), // readonly, as above
    ...(Array.isArray(values) ? { enum: [...(values as readonly Literal[]), null] } : {}),
  };
}

/** A property that a caller gives, with what the schema says of it. */
export function property(field: Field): Json {
  const { description: limits, ...schema } = field.nullable ? orNull(valueOf(field)) : valueOf(field);
  const obsolete = field.deprecated === null ? null : `Deprecated. ${field.deprecated}`.trim();
  const about = [field.description, typeof limits === "string" ? limits : null, obsolete].filter(
    (text) => text !== null,
  );
  return about.length === 0 ? schema : { ...schema, description: about.join(" ") };
}

export const properties = (fields: readonly Field[]): Json =>
  Object.fromEntries(fields.map((field) => [field.name, property(field)]));

/** An object that a caller gives: what else is in it is refused. */
export function closed(given: Json, required: readonly string[] = []): Json {
  return {
    type: "object",
    properties: given,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

export const needed = (fields: readonly Field[]): readonly string[] =>
  fields.filter((field) => !isOmittable(field)).map(({ name }) => name);

/** What a row has: of each field its type, which is all that is true of rows that others wrote with SQL. */
export function rowProperties(model: Model): Json {
  return Object.fromEntries(readable(model).map((field) => [field.name, answered(field)]));
}

function answered(field: Field): Json {
  const { type } = valueOf(field);
  const named = type ?? "string";
  return field.nullable ? orNull({ type: named }) : { type: named };
}

/** The key's value; an object of its fields where it is composite. */
export function keySchema(model: Model): Json {
  const fields = model.key.flatMap((name) => model.fields.find((field) => field.name === name) ?? []);
  const [only] = fields;
  if (fields.length === 1 && only !== undefined)
    return { ...valueOf(only), description: `The ${only.name}.` };
  return closed(Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])), model.key);
}

/** What stands for a field in a filter: a value to be equal to, or an object of operators. */
export function condition(field: Field): Json {
  const { type, enum: values } = valueOf(field);
  if (Array.isArray(values)) {
    return { anyOf: [{ enum: [...(values as readonly Literal[]), null] }, { type: "object" }] }; // readonly
  }
  const plain = typeof type === "string" ? [type] : ((type ?? []) as readonly string[]);
  return { type: [...new Set([...plain, "null", "object"])] };
}
