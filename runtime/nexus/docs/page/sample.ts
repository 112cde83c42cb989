/** A value that a schema takes, to begin with: its own example, or one made of what it says. */
import type { ApiDocument, Content, Schema } from "./document.js";

const DEEPEST = 5;

/** The body that an operation's editor begins with. */
export function sampleBody(api: ApiDocument, media: Content[string]): string {
  const [named] = Object.values(media.examples ?? {});
  const value = media.example ?? named?.value ?? sampleOf(api, media.schema ?? {});
  return JSON.stringify(value, null, 2);
}

export function sampleOf(api: ApiDocument, given: Schema, depth = 0): unknown {
  const schema = api.resolve(given);
  const { examples, default: usual, const: only, enum: values, anyOf, oneOf, allOf } = schema;
  if (examples !== undefined && examples.length > 0) return examples[0];
  if (usual !== undefined) return usual;
  if (only !== undefined) return only;
  if (values !== undefined) return values[0];
  const [first] = anyOf ?? oneOf ?? [];
  if (first !== undefined) return sampleOf(api, first, depth);
  if (allOf !== undefined) return Object.assign({}, ...allOf.map((part) => sampleOf(api, part, depth)));
  return plainSample(api, schema, depth);
}

function plainSample(api: ApiDocument, schema: Schema, depth: number): unknown {
  const { type, properties = {}, required = [], items } = schema;
  switch (Array.isArray(type) ? type[0] : type) {
    case "object":
      return Object.fromEntries(
        required.flatMap((name) => {
          const property = properties[name];
          return property === undefined ? [] : [[name, sampleOf(api, property, depth + 1)]];
        }),
      );
    case "array":
      return items === undefined || depth > DEEPEST ? [] : [sampleOf(api, items, depth + 1)];
    case "integer":
    case "number":
      return typeof schema["minimum"] === "number" ? Math.max(schema["minimum"], 1) : 1;
    case "boolean":
      return true;
    case "string":
      return "text";
    default:
      return {};
  }
}
