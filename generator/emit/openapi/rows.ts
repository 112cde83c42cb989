/** Rows as they are answered: whole, in part, and in pages. */
import type { Field, Model } from "../../ir/ir.js";
import { fieldOf, type ModelContext, readable } from "../context.js";
import { type Side, sidesOf } from "../relations.js";
import { examples, exampleRow } from "./examples.js";
import { closedObject, type Json, listOf, openObject, orNull, present } from "./json.js";
import { modelSchema } from "./names.js";
import { fieldValue, properties } from "./values.js";

const fieldNames = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);

/** Every field; related rows where they were asked for. */
export function rowSchema(context: ModelContext): Json {
  const { model } = context;
  const fields = readable(model);
  const schema = openObject({ ...properties(model, fields), ...relatedRows(context) }, fieldNames(fields));
  return present({
    ...schema,
    description: model.description,
    deprecated: model.deprecated === null ? null : true,
    ...examples(exampleRow(fields)),
  });
}

/** What `fields` has left of a row. */
export const partialSchema = (context: ModelContext): Json =>
  openObject({ ...properties(context.model, readable(context.model)), ...relatedRows(context) }, []);

function relatedRows(context: ModelContext): Json {
  const sides = sidesOf(context);
  const lists = sides.filter(({ kind }) => kind === "many").map(({ name }) => name);
  const more = listOf({ type: "string", enum: lists });
  return Object.fromEntries([
    ...sides.map((side) => [side.name, relatedRow(side)] as const),
    ...(lists.length === 0 ? [] : [["$more", more] as const]),
  ]);
}

function relatedRow({ kind, nullable, target }: Side): Json {
  const row = modelSchema(target, "Partial");
  if (kind === "many") return listOf(row);
  return nullable ? orNull(row) : row;
}

export const pageSchema = (model: Model): Json =>
  openObject(
    {
      data: listOf(modelSchema(model, "Partial")),
      nextCursor: { type: ["string", "null"] },
      total: { type: "integer", minimum: 0 },
    },
    ["data", "nextCursor"],
  );

/** The key as a JSON value: an object where it is composite. */
export function keySchema(model: Model): Json {
  const fields = model.key.map((name) => fieldOf(model, name));
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) return fieldValue(model, only);
  return closedObject(properties(model, fields), model.key);
}

export const fieldSchema = (model: Model): Json => ({
  type: "string",
  enum: fieldNames(readable(model)),
});
