/** Values of fields as schemas. */
import type { ValueShape } from "../../fields/field-type.js";
import { definitionOf } from "../../fields/registry.js";
import type { Field, FieldType, Literal, Model } from "../../ir/ir.js";
import { type Json, orNull, present, schemaRef, sharedSchema } from "./json.js";
import { valuesName } from "./names.js";

/** Types whose schema is long and, but for bounds, the same for every field: it has a name. */
const namedTypes = {
  uuid: { name: "Uuid", about: "Any 128 bits in 8-4-4-4-12 hexadecimal digits; answered in lower case." },
  bigint: { name: "Bigint", about: "A whole number of 64 bits in digits, so that none is lost." },
  decimal: { name: "Decimal", about: "An exact decimal number in digits." },
  timestamp: {
    name: "Timestamp",
    about: "A point in time (RFC 3339) with any offset; answered in UTC with six fraction digits.",
  },
  date: { name: "Date", about: "A day of the calendar, years 0001 to 9999." },
  time: { name: "Time", about: "A time of day to the microsecond, of no time zone." },
  bytes: { name: "Bytes", about: "Bytes in base64 with padding (RFC 4648)." },
  json: { name: "Json", about: "Any JSON value but null." },
} as const satisfies Partial<Record<FieldType, { readonly name: string; readonly about: string }>>;

type NamedType = keyof typeof namedTypes;

const isNamed = (type: FieldType): type is NamedType => Object.hasOwn(namedTypes, type);

/** Of the type, without limits of a field's own. */
export const plainShape = (type: FieldType): ValueShape => ({ type, constraints: {}, item: null });

/** The named ones, by name. */
export function valueSchemas(): Json {
  const entries = Object.entries(namedTypes).map(([type, { name, about }]): readonly [string, Json] => {
    const { jsonSchema } = definitionOf(type as NamedType); // the keys of the table
    return [name, { ...jsonSchema(plainShape(type as NamedType)), description: about }];
  });
  return Object.fromEntries(entries);
}

/** A value other than null. @param values the name of a `oneOf`'s values */
export function valueSchema(shape: ValueShape, values: Json | null): Json {
  const { type, item } = shape;
  const schema = definitionOf(type).jsonSchema(shape);
  if (item !== null) return { ...schema, items: valueSchema({ ...item, item: null }, values) };
  if (type === "oneOf" && values !== null) return values;
  if (!isNamed(type)) return schema;
  const plain = definitionOf(type).jsonSchema(plainShape(type));
  return { ...sharedSchema(namedTypes[type].name), ...beyond(schema, plain) };
}

/** What a field's schema says beyond that of its type. */
function beyond(schema: Json, plain: Json): Json {
  return Object.fromEntries(
    Object.entries(schema).filter(([name, value]) => JSON.stringify(plain[name]) !== JSON.stringify(value)),
  );
}

export const hasValues = ({ type, item }: Field): boolean => type === "oneOf" || item?.type === "oneOf";

/** The values of a `oneOf`, and of the elements of an array, as a component. */
export const valuesSchema = ({ constraints, item }: Field): Json => ({
  type: "string",
  enum: constraints.values ?? item?.constraints.values ?? [],
});

/** A value of the field other than null. */
export const fieldValue = (model: Model, field: Field): Json =>
  valueSchema(field, hasValues(field) ? schemaRef(valuesName(model, field)) : null);

/** The field as a property, with what the schema says of it. */
export function propertySchema(model: Model, field: Field): Json {
  const value = fieldValue(model, field);
  const { description: limits, ...rest } = field.nullable ? orNull(value) : value;
  return present({ ...rest, description: sentences(field, limits), deprecated: isDeprecated(field) });
}

const isDeprecated = ({ deprecated }: Field): true | null => (deprecated === null ? null : true);

function sentences({ description, deprecated }: Field, limits: Literal | undefined): string | null {
  const obsolete = deprecated === null || deprecated === "" ? null : `Deprecated: ${deprecated}`;
  const all = [description, typeof limits === "string" ? limits : null, obsolete];
  return all.filter((text) => text !== null).join("\n\n") || null;
}

/** Fields as properties. */
export const properties = (model: Model, fields: readonly Field[]): Json =>
  Object.fromEntries(fields.map((field) => [field.name, propertySchema(model, field)]));
