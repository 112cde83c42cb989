import type { Diagnostic } from "#generator/diagnostics/diagnostic.js";
import { checkSchema } from "#generator/check/check-schema.js";
import type { Field, Model } from "#generator/ir/ir.js";
import { readSchema } from "#generator/read/read-schema.js";

const words =
  "array, belongsTo, bigint, boolean, bytes, date, decimal, float, integer, json, model, oneOf, text, time, timestamp, uuid, vector";

/** A file with all words at hand. */
export const file = (text: string, path = "schema/schema.ts") => ({
  path,
  text: `import { ${words} } from "prewire/schema";\n${text}`,
});

/** Reads and checks; diagnostics as `code place`, the place being the text that is marked. */
export function read(...files: readonly { readonly path: string; readonly text: string }[]) {
  const { schema, places, diagnostics } = readSchema(files);
  const all = [...diagnostics, ...checkSchema(schema, places)];
  return { schema, diagnostics: all, said: all.map((one) => `${one.code} ${marked(files, one)}`) };
}

function marked(
  files: readonly { readonly path: string; readonly text: string }[],
  { span }: Diagnostic,
): string {
  return files.find(({ path }) => path === span.file)?.text.slice(span.start, span.end) ?? "?";
}

/** The one model of a text that must be right. */
export function modelOf(text: string, name?: string): Model {
  const { schema, diagnostics } = read(file(text));
  if (diagnostics.length > 0) throw new TypeError(JSON.stringify(diagnostics));
  const found = schema.models.find((one) => name === undefined || one.names.name === name);
  if (found === undefined) throw new TypeError("There is no such model.");
  return found;
}

export function fieldOf(model: Model, name: string): Field {
  const field = model.fields.find((one) => one.name === name);
  if (field === undefined) throw new TypeError(`There is no field ${name}.`);
  return field;
}

/** A field of a model that has a key besides. */
export const readField = (expression: string): Field =>
  fieldOf(
    modelOf(`export const Ticket = model({ id: uuid({ primaryKey: true }), field: ${expression} });`),
    "field",
  );
