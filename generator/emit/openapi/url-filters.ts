/** Filters as parameters of a URL: `status=open`, `priority.gte=3`, `status.in=open,pending`. */
import { inputMembers } from "../../../runtime/client/query.js";
import type { Field, Model } from "../../ir/ir.js";
import { type Operand, operandSchema, text, type Values } from "./filters.js";
import { type Json, listOf } from "./json.js";
import { modelSchema } from "./names.js";
import { filterable, filterValues, searched } from "./where.js";

/** Names that mean something of their own. */
const keys: ReadonlySet<string> = new Set<string>(inputMembers.list);

/**
 * A parameter for each field, and one object whose members are parameters of their own (`style: form`, exploded): all other operators,
 * described once for every operation that takes them.
 */
export function filterParameters(model: Model): readonly Json[] {
  const fields = filterable(model);
  const search = model.search !== null && !fields.some(({ field }) => field.name === "search");
  const equal = fields
    .filter(({ field, operators }) => "eq" in operators && !keys.has(field.name))
    .map(({ field }) => ({
      name: field.name,
      in: "query",
      schema: urlSchema(field, "nullable", filterValues(model, field)),
    }));
  const others = {
    name: "filter",
    in: "query",
    description:
      "Conditions with an operator: each member is a parameter of its own, such as `createdAt.gte`.",
    style: "form",
    explode: true,
    schema: modelSchema(model, "UrlFilter"),
  };
  return [
    ...equal,
    ...(search ? [{ name: "search", in: "query", schema: searched(model.search?.fields ?? []) }] : []),
    ...(fields.length === 0 ? [] : [others]),
  ];
}

/** Every condition but equality, whose parameter is the field's name. Names that are given the same share a pattern. */
export function urlFilterSchema(model: Model): Json {
  const groups = new Map<string, { readonly schema: Json; readonly byField: Map<string, string[]> }>();
  for (const { field, operators } of filterable(model)) {
    const values = filterValues(model, field);
    for (const [operator, operand] of Object.entries(operators)) {
      if (operator === "isNull" && !field.nullable) continue;
      if (operator === "eq" && !keys.has(field.name)) continue;
      const schema = urlSchema(field, operand, values);
      const text = JSON.stringify(schema);
      const group = groups.get(text) ?? { schema, byField: new Map<string, string[]>() };
      groups.set(text, group);
      const known = group.byField.get(field.name);
      if (known === undefined) group.byField.set(field.name, [operator]);
      else known.push(operator);
    }
  }
  const patterns = [...groups.values()].map(({ schema, byField }) => [patternOf(byField), schema] as const);
  return { type: "object", patternProperties: Object.fromEntries(patterns), additionalProperties: false };
}

/** `^(?:(?:id|teamId)\\.(?:in|notIn))$` */
function patternOf(byField: ReadonlyMap<string, readonly string[]>): string {
  const byOperators = new Map<string, string[]>();
  for (const [field, operators] of byField) {
    const fields = byOperators.get(operators.join("|"));
    if (fields === undefined) byOperators.set(operators.join("|"), [field]);
    else fields.push(field);
  }
  const ways = [...byOperators].map(([operators, fields]) => `(?:${fields.join("|")})\\.(?:${operators})`);
  return `^(?:${ways.join("|")})$`;
}

const json: Json = { type: "string", contentMediaType: "application/json" };

/** What is written in a URL: never null; a list with commas; JSON where a value is not written in a word. */
function urlSchema({ type }: Field, operand: Operand, { value, item }: Values): Json {
  const isJson = type === "json" || type === "vector" || (type === "array" && operand === "nullable");
  const written = isJson ? json : value;
  if (operand === "nullable" || operand === "value") return written;
  if (operand === "list") return listOf(written);
  if (operand === "items") return listOf(item ?? {});
  if (operand === "path") return text;
  return operand === "near" ? json : operandSchema(operand, { value: written, item });
}
