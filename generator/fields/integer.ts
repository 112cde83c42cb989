import { integer as integerRule } from "../../runtime/values.js";
import { sql, sqlNumber } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { complainOfNumbers, filterType, numberType, rangeChecks, validatorCall, within } from "./shared.js";

/** A whole number of 32 bits. */
export const integer: FieldTypeDefinition = {
  type: "integer",
  options: { min: "integer", max: "integer" },
  namedDefaults: ["identity"],
  complain: (value, constraints) => complainOfNumbers(value, constraints, integerRule),
  typescript: () => numberType,
  validator: ({ constraints }) => validatorCall("integer", constraints, ["min", "max"]),
  sqlType: () => sql`int4`,
  cast: () => sql`int4`,
  sqlLiteral: (value) => sqlNumber(Number(value)),
  sqlChecks: ({ constraints: { min, max } }, column) =>
    rangeChecks(column, min === undefined ? null : sqlNumber(min), max === undefined ? null : sqlNumber(max)),
  filter: (_, nullable) => [numberType, filterType("OrderFilter", numberType, nullable)],
  jsonSchema: ({ constraints: { min, max } }) => ({
    type: "integer",
    format: "int32",
    minimum: min === undefined ? -2_147_483_648 : Number(min),
    maximum: max === undefined ? 2_147_483_647 : Number(max),
  }),
  example: ({ constraints }) => within(1, constraints),
  sortable: true,
  examples: {
    valid: [0, 1, -1, 2_147_483_647, -2_147_483_648],
    invalid: [2_147_483_648, -2_147_483_649, 1e21, "x", "", true],
    wire: [0.5, "1", null, [1]],
  },
};
