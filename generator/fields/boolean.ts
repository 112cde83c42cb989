import { boolean as booleanRule } from "../../runtime/values.js";
import { code } from "../text/code.js";
import { sql } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { complaintOf, filterType, validatorCall } from "./shared.js";

/** True or false. */
export const boolean: FieldTypeDefinition = {
  type: "boolean",
  options: {},
  namedDefaults: [],
  complain: (value) => (value === undefined ? null : complaintOf("the default", booleanRule(value))),
  typescript: () => code`boolean`,
  validator: () => validatorCall("boolean", {}, []),
  sqlType: () => sql`bool`,
  cast: () => sql`bool`,
  sqlLiteral: (value) => (value === true ? sql`true` : sql`false`),
  sqlChecks: () => [],
  filter: (_, nullable) => [code`boolean`, filterType("EqualityFilter", code`boolean`, nullable)],
  jsonSchema: () => ({ type: "boolean" }),
  example: () => true,
  sortable: true,
  examples: { valid: [true, false], invalid: ["", "maybe", 2], wire: ["true", "yes", 1, 0, null] },
};
