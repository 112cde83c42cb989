import { float as floatRule } from "../../runtime/values.js";
import { type Sql, sql, sqlNumber } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { keywords } from "./json-schema.js";
import { complainOfNumbers, filterType, numberType, validatorCall, within } from "./shared.js";

/** A finite number of 64 bits (IEEE 754). To PostgreSQL NaN is above every number, so that an upper bound keeps it out. */
export const float: FieldTypeDefinition = {
  type: "float",
  options: { min: "number", max: "number" },
  namedDefaults: [],
  complain: (value, constraints) => complainOfNumbers(value, constraints, floatRule),
  typescript: () => numberType,
  validator: ({ constraints }) => validatorCall("float", constraints, ["min", "max"]),
  sqlType: () => sql`float8`,
  cast: () => sql`float8`,
  sqlLiteral: (value) => sqlNumber(Number(value)),
  sqlChecks({ constraints: { min, max } }, column): readonly Sql[] {
    return [
      min === undefined ? sql`${column} > '-Infinity'` : sql`${column} >= ${sqlNumber(min)}`,
      max === undefined ? sql`${column} < 'Infinity'` : sql`${column} <= ${sqlNumber(max)}`,
    ];
  },
  filter: (_, nullable) => [numberType, filterType("OrderFilter", numberType, nullable)],
  jsonSchema: ({ constraints: { min, max } }) =>
    keywords({
      type: "number",
      format: "double",
      minimum: min === undefined ? undefined : Number(min),
      maximum: max === undefined ? undefined : Number(max),
    }),
  example: ({ constraints }) => within(1.5, constraints),
  sortable: true,
  examples: {
    valid: [0, -0, 0.1, 1.5, -2.5e-10, 5e-324, 1.7976931348623157e308, 9007199254740992],
    invalid: [Infinity, -Infinity, NaN, "x", ""],
    wire: ["1", null, true],
  },
};
