import { json as jsonRule } from "../../runtime/values.js";
import { importedType } from "../text/build.js";
import type { Code } from "../text/code.js";
import { sql, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { complaintOf, filterType, validatorCall } from "./shared.js";

/** Without `null` where the field can't be null: null at the top is SQL's. */
const json_ = (nullable: boolean): Code => importedType(nullable ? "Json" : "NonNullJson", "prewire/client");

/** Any JSON value, equal as a value and not in bytes (jsonb). */
export const json: FieldTypeDefinition = {
  type: "json",
  options: {},
  namedDefaults: [],
  complain(value) {
    if (value === undefined) return null;
    return value === null ? "the default must not be null" : complaintOf("the default", jsonRule(value));
  },
  typescript: (_, nullable) => json_(nullable),
  validator: () => validatorCall("json", {}, []),
  sqlType: () => sql`jsonb`,
  cast: () => sql`jsonb`,
  sqlLiteral: (value) => sql`${sqlString(JSON.stringify(value))}::jsonb`,
  sqlChecks: (_, column) => [sql`jsonb_typeof(${column}) <> 'null'`],
  filter: (_, nullable) => [filterType("JsonFilter", json_(nullable), false)],
  // How deep it nests, and that its texts have no NUL, is not said.
  jsonSchema: () => ({ type: ["object", "array", "string", "number", "boolean"], items: {} }),
  example: () => ({ key: "value" }),
  sortable: false,
  examples: {
    valid: [
      {},
      [],
      0,
      -0.5,
      "",
      "null",
      true,
      { a: [1, { b: null }], 日本: "\u2028" },
      1e300,
      9007199254740992,
    ],
    invalid: [null, { a: "\0" }],
    wire: [Number.NaN, Infinity, "\ud800", { "\udc00": 1 }],
  },
};
