import { uuid as uuidRule } from "../../runtime/values.js";
import { sql, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { complaintOf, filterType, stringLiteral, stringType, validatorCall } from "./shared.js";

/** Any 128 bits in 8-4-4-4-12 hexadecimal digits, whatever the version; answered in lower case. */
export const uuid: FieldTypeDefinition = {
  type: "uuid",
  options: {},
  namedDefaults: ["uuidv7", "uuidv4"],
  complain: (value) => (value === undefined ? null : complaintOf("the default", uuidRule(value))),
  typescript: () => stringType,
  validator: () => validatorCall("uuid", {}, []),
  sqlType: () => sql`uuid`,
  cast: () => sql`uuid`,
  sqlDefaults: { uuidv4: sql`gen_random_uuid()` },
  sqlLiteral: (value) => sql`${sqlString(stringLiteral(value))}::uuid`,
  sqlChecks: () => [],
  filter: (_, nullable) => [stringType, filterType("EqualityFilter", stringType, nullable)],
  jsonSchema: () => ({
    type: "string",
    format: "uuid",
    pattern: "^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$",
  }),
  example: () => "01900000-0000-7000-8000-000000000001",
  sortable: true,
  examples: {
    valid: [
      "00000000-0000-0000-0000-000000000000",
      "ffffffff-ffff-ffff-ffff-ffffffffffff",
      "0F8FAD5B-D9CB-469F-A165-70867728950E",
      "01890a5d-ac96-774b-bcce-b302099a8057",
    ],
    invalid: ["", "0f8fad5b-d9cb-469f-a165-70867728950", "0f8fad5b-d9cb-469f-a165-70867728950g", "a", "é"],
    wire: ["0f8fad5bd9cb469fa16570867728950e", "{0f8fad5b-d9cb-469f-a165-70867728950e}", 1, null],
  },
};
