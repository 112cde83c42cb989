/** Values of fields as schemas that a model reads: what they may be, in as few words as say it. */
import { definitionOf } from "../../fields/registry.js";
import type { ValueShape } from "../../fields/field-type.js";
import type { Field, FieldType, Literal, Model } from "../../ir/ir.js";
import { isOmittable, readable } from "../context.js";
import type { Json } from "./pieces.js";

/** Formats that JSON Schema itself has (draft 2020-12, validation, 7.3); others make validators complain. */
const formats: ReadonlySet<unknown> = new Set(["uuid", "date-time", "date", "email", "uri"]);

/** What no format says of the type's texts. */
const forms: Readonly<Partial<Record<FieldType, string>>> = {
  bigint: "A whole number in digits.",
  decimal: "A decimal number in digits.",
  time: "HH:MM:SS, with up to six fraction digits.",
  bytes: "Base64.",
};

/**
 * Where a format says it, or every value has it, a long pattern costs more than it tells; the author's own stays. A list of types is
 * written out as alternatives throughout: some programs that pass tools on know no other form.
 */
function valueOf({ type, constraints, item }: ValueShape): Json {
  const full = definitionOf(type).jsonSchema({ type, constraints, item });
  const { pattern: _long, type: named, format, description, contentEncoding: _as, ...schema } = full;
  const { pattern } = constraints;
  const about = [forms[type], description].filter((text) => typeof text === "string").join(" ");
  return {
    // The values of a `oneOf` say it; what may be anything says nothing.
    ...(typeof named !== "string" || schema["enum"] !== undefined ? {} : { type: named }),
    ...(formats.has(format) && format !== undefined ? { format } : {}),
    ...schema,
    ...(item === null ? {} : { items: valueOf({ ...item, item: null }) }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(about === "" ? {} : { description: about }),
  };
}

export const anyOf = (...schemas: readonly Json[]): Json => ({ anyOf: schemas });

const nothing: Json = { type: "null" };

/** The schema, and null. */
export function orNull(schema: Json): Json {
  const { enum: values } = schema;
  if (Array.isArray(values)) return { ...schema, enum: [...(values as readonly Literal[]), null] }; // readonly arrays are not narrowed
  return Object.keys(schema).length === 0 ? schema : anyOf(schema, nothing);
}

/** A property that a caller gives, with what the schema says of it. */
export function property(field: Field): Json {
  const { description: limits, ...value } = valueOf(field);
  const schema = field.nullable ? orNull(value) : value;
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
  const { type, enum: values } = valueOf(field);
  const plain: Json = type === undefined ? (values === undefined ? {} : { type: "string" }) : { type };
  return field.nullable ? orNull(plain) : plain;
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
  const operators: Json = { type: "object" };
  if (type === undefined && values === undefined) return {};
  const plain: Json = values === undefined ? { type: type ?? "string" } : { enum: values };
  return field.nullable ? anyOf(plain, nothing, operators) : anyOf(plain, operators);
}
