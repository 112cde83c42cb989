import { vector as vectorRule } from "../../runtime/values.js";
import { imported } from "../text/build.js";
import { code } from "../text/code.js";
import { lit } from "../text/literal.js";
import { sql, sqlNumber, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { complaintOf, filterType, listLiteral } from "./shared.js";

/** As many as pgvector stores. */
const MOST_DIMENSIONS = 16_000;
/** The greatest 32-bit number. */
const GREATEST = 3.4028234663852886e38;
const MOST_SHOWN = 8;
const typeOf = code`readonly number[]`;

/** A point in a space of many dimensions, of 32-bit numbers (pgvector). */
export const vector: FieldTypeDefinition = {
  type: "vector",
  options: {},
  namedDefaults: [],
  complain(value, { dimensions = 0 }) {
    if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > MOST_DIMENSIONS) {
      return `its dimensions must be a whole number from 1 to ${MOST_DIMENSIONS}`;
    }
    if (value === undefined) return null;
    if (Array.isArray(value) && value.length !== dimensions) {
      return `the default has ${value.length} numbers instead of ${dimensions}`;
    }
    return complaintOf("the default", vectorRule(value));
  },
  typescript: () => typeOf,
  validator: ({ constraints: { dimensions = 0 } }) =>
    code`${imported("vector", "prewire/validators")}(${lit(dimensions)})`,
  sqlType: ({ constraints: { dimensions = 0 } }) => sql`vector(${sqlNumber(dimensions)})`,
  cast: () => sql`vector`,
  sqlLiteral: (value) => sql`${sqlString(`[${listLiteral(value).join(",")}]`)}::vector`,
  sqlChecks: () => [],
  filter: (_, nullable) => [typeOf, filterType("VectorFilter", typeOf, nullable)],
  extension: "vector",
  // By the distance from what the filter is near to.
  jsonSchema: ({ constraints: { dimensions = 0 } }) => ({
    type: "array",
    items: { type: "number", format: "float", minimum: -GREATEST, maximum: GREATEST },
    minItems: dimensions,
    maxItems: dimensions,
  }),
  // Of many numbers an example says no more than their number does.
  example: ({ constraints: { dimensions = 0 } }) =>
    dimensions > MOST_SHOWN ? null : Array.from({ length: dimensions }, (_, at) => (at + 1) / 8),
  sortable: true,
  // Of three dimensions.
  examples: {
    valid: [
      [0, 1, -0.5],
      [1e10, 1e-10, 3],
    ],
    invalid: [[], [1, 2], [1, 2, 3, 4], "x"],
    wire: [["1", "2", "3"], null],
  },
};
