/** Examples of rows and inputs: made of the fields' own, always the same, and valid against the schemas beside which they stand. */
import { definitionOf } from "../../fields/registry.js";
import type { Field, Literal } from "../../ir/ir.js";
import type { Json } from "./json.js";

/** The default where it is a literal, since that has been checked, or what the type shows. */
function exampleOf(field: Field): Literal {
  if (field.default !== null && "literal" in field.default) return field.default.literal;
  return definitionOf(field.type).example(field, field.name);
}

/** Null where one of the fields has nothing to show and cannot be null. */
export function exampleRow(fields: readonly Field[]): Json | null {
  const entries = fields.map((field) => [field, exampleOf(field)] as const);
  if (entries.some(([field, example]) => example === null && !field.nullable)) return null;
  return Object.fromEntries(entries.map(([{ name }, example]) => [name, example]));
}

/** `examples`, as a schema has them; nothing where there is none. */
export const examples = (example: Literal): Json => (example === null ? {} : { examples: [example] });
