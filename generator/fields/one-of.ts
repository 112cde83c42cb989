import { oneOf as oneOfRule, text as textRule } from "../../runtime/values.js";
import { array, imported } from "../text/build.js";
import { code } from "../text/code.js";
import { lit } from "../text/literal.js";
import { joinSql, sql, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition, ValueShape } from "./field-type.js";
import { complaintOf, filterType, stringLiteral, unionOf } from "./shared.js";

const typeOf = ({ alias, constraints }: ValueShape) => alias ?? unionOf(constraints.values ?? []);

/** One of a few texts, as text with a check. */
export const oneOf: FieldTypeDefinition = {
  type: "oneOf",
  options: {},
  namedDefaults: [],
  complain(value, { values = [] }) {
    if (values.length === 0) return "it needs at least one value";
    const wrong = values.find((one) => textRule(one) !== null);
    if (wrong !== undefined) return complaintOf(`the value ${JSON.stringify(wrong)}`, textRule(wrong));
    const twice = values.find((one, index) => values.indexOf(one) < index);
    if (twice !== undefined) return `the value ${JSON.stringify(twice)} is there twice`;
    return value === undefined ? null : complaintOf("the default", oneOfRule(values)(value));
  },
  typescript: typeOf,
  validator: ({ constraints }) =>
    code`${imported("oneOf", "prewire/validators")}(${array((constraints.values ?? []).map(lit))})`,
  sqlType: () => sql`text`,
  collation: () => sql`"C"`,
  cast: () => sql`text`,
  sqlLiteral: (value) => sqlString(stringLiteral(value)),
  sqlChecks: ({ constraints }, column) => [
    sql`${column} IN (${joinSql((constraints.values ?? []).map(sqlString), ", ")})`,
  ],
  filter: (shape, nullable) => [typeOf(shape), filterType("EqualityFilter", typeOf(shape), nullable)],
  // Of the values that the test gives it: "a", "B", "it's".
  jsonSchema: ({ constraints }) => ({ type: "string", enum: constraints.values ?? [] }),
  example: ({ constraints }) => constraints.values?.[0] ?? null,
  sortable: true,
  examples: { valid: ["a", "B", "it's"], invalid: ["", "A", "b", "a ", "its"], wire: [1, null, ["a"]] },
};
