/** `Ticket.Where`: what a filter may say of fields, of related rows, and of the model's full text. */
import { servedBy } from "../../ir/indexed.js";
import type { Field, Model } from "../../ir/ir.js";
import { type ModelContext, readable } from "../context.js";
import { type Side, sidesOf } from "../relations.js";
import { conditionSchema, type Operators, operatorsOf, sharedCondition, type Values } from "./filters.js";
import { closedObject, type Json, listOf, orNull, schemaRef } from "./json.js";
import { modelSchema, valuesName } from "./names.js";
import { fieldValue, hasValues, plainShape, valueSchema } from "./values.js";

export function whereSchema(context: ModelContext): Json {
  const { model } = context;
  const self = modelSchema(model, "Where");
  const conditions = filterable(model).map(({ field, operators }) => [
    field.name,
    condition(model, field, operators),
  ]);
  return closedObject({
    ...Object.fromEntries(conditions),
    ...Object.fromEntries(sidesOf(context).map((side) => [side.name, related(side)])),
    ...(model.search === null ? {} : { search: searched(model.search.fields) }),
    AND: listOf(self),
    OR: listOf(self),
    NOT: self,
  });
}

/** Fields that filters may name, each with its operators. */
export function filterable(
  model: Model,
): readonly { readonly field: Field; readonly operators: Operators }[] {
  const served = model.unindexed === "deny" ? servedBy(model).filters : null;
  return readable(model).flatMap((field) => {
    const all = operatorsOf[field.type];
    if (served === null) return [{ field, operators: all }];
    const names = served[field.name];
    if (names === undefined) return [];
    const entries = Object.entries(all).filter(([name]) => names.includes(name));
    return [{ field, operators: Object.fromEntries(entries) }];
  });
}

export const searched = (fields: readonly string[]): Json => ({
  type: "string",
  description: `Words to be found in ${fields.join(", ")}: all of them, \`or\`, \`-without\`, \`"one after the other"\`.`,
});

function condition(model: Model, field: Field, operators: Operators): Json {
  const all = operators === operatorsOf[field.type];
  const known = all ? sharedCondition(field.type, field.item?.type ?? null) : null;
  return known ?? conditionSchema(field.type, filterValues(model, field), operators);
}

/** What a filter compares the field with: any value of its type, whatever its limits. */
export function filterValues(model: Model, field: Field): Values {
  const { item, type } = field;
  if (item === null && type === "vector") return { value: fieldValue(model, field), item: null };
  const values = hasValues(field) ? schemaRef(valuesName(model, field)) : null;
  const one = valueSchema(plainShape(item?.type ?? type), values);
  return item === null ? { value: one, item: null } : { value: listOf(one), item: one };
}

const related = ({ kind, target }: Side): Json =>
  modelSchema(target, kind === "one" ? "OneFilter" : "ManyFilter");

/** Of the row that a relation leads to. */
export const oneFilterSchema = (model: Model): Json => ({
  ...closedObject({ is: orNull(modelSchema(model, "Where")) }),
  minProperties: 1,
});

/** Of the rows that a relation leads to. */
export function manyFilterSchema(model: Model): Json {
  const where = modelSchema(model, "Where");
  return { ...closedObject({ some: where, none: where, every: where }), minProperties: 1 };
}
