/** Fields as properties of types. */
import type { ValueShape } from "../../fields/field-type.js";
import { definitionOf } from "../../fields/registry.js";
import type { Field, Model } from "../../ir/ir.js";
import { type Code, code, lines } from "../../text/code.js";
import { docComment } from "../../text/comment.js";
import { key } from "../../text/literal.js";
import { aliasOf, hasAlias } from "../names.js";

/** The field's shape, under the name that its union has. */
export function shapeOf(model: Model, field: Field): ValueShape {
  return hasAlias(field) ? { ...field, alias: aliasOf(model, field) } : field;
}

/** Without the null of a nullable field, which JSON's own type has. */
export const valueType = (model: Model, field: Field): Code =>
  definitionOf(field.type).typescript(shapeOf(model, field), field.nullable);

/** With it. */
export function wholeType(model: Model, field: Field): Code {
  const type = valueType(model, field);
  return field.nullable && field.type !== "json" ? code`${type} | null` : type;
}

/** One property, with what the schema says of it. */
export function member(model: Model, field: Field, mark: Code): Code {
  return lines(
    docComment(field.description, field.deprecated),
    code`readonly ${key(field.name)}${mark}: ${wholeType(model, field)};`,
  );
}

/** What a caller gives of these fields. */
export function input(
  model: Model,
  name: Code,
  fields: readonly Field[],
  optional: (field: Field) => boolean,
  further: readonly Code[] = [],
): Code {
  // An empty interface would take any object.
  if (fields.length + further.length === 0)
    return code`export type ${name} = { readonly [field: string]: never };`;
  return code`export interface ${name} {
  ${lines(...fields.map((field) => member(model, field, optional(field) ? code`?` : code``)), ...further)}
}`;
}
