import { bigint as bigintRule } from "../../runtime/values.js";
import { sql, sqlNumber } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { boundsOf, digitsUpTo, keywords, sign } from "./json-schema.js";
import {
  complainOfNumbers,
  digitsWithin,
  filterType,
  rangeChecks,
  stringLiteral,
  stringType,
  validatorCall,
} from "./shared.js";

const INT8_MAX = String(2n ** 63n - 1n);
const INT8_MIN = String(-(2n ** 63n));

/** A whole number of 64 bits, in a string on the wire. */
export const bigint: FieldTypeDefinition = {
  type: "bigint",
  options: { min: "digits", max: "digits" },
  namedDefaults: ["identity"],
  complain: (value, constraints) => complainOfNumbers(value, constraints, bigintRule),
  typescript: () => stringType,
  validator: ({ constraints }) => validatorCall("bigint", constraints, ["min", "max"]),
  sqlType: () => sql`int8`,
  cast: () => sql`int8`,
  sqlLiteral: (value) => sqlNumber(stringLiteral(value)),
  sqlChecks: ({ constraints: { min, max } }, column) =>
    rangeChecks(column, min === undefined ? null : sqlNumber(min), max === undefined ? null : sqlNumber(max)),
  filter: (_, nullable) => [stringType, filterType("OrderFilter", stringType, nullable)],
  // Its bounds are digits, which JSON Schema does not compare.
  jsonSchema: ({ constraints }) =>
    keywords({
      type: "string",
      format: "int64",
      pattern: `^(?:${digitsUpTo(INT8_MAX)}${sign(constraints) === "" ? "" : `|-${digitsUpTo(INT8_MIN.slice(1))}`})$`,
      maxLength: 20,
      description: boundsOf(constraints),
    }),
  example: ({ constraints }) => digitsWithin("1", constraints),
  sortable: true,
  examples: {
    valid: ["0", "-1", "9007199254740993", "9223372036854775807", "-9223372036854775808"],
    invalid: ["9223372036854775808", "-9223372036854775809", "", "x", "1.5", "1e3"],
    wire: [1, "0x10", " 1", null],
  },
};
