import { timestamp as timestampRule } from "../../runtime/values.js";
import { sql, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { DAY, TIME_OF_DAY } from "./json-schema.js";
import { complaintOf, filterType, stringLiteral, stringType, validatorCall } from "./shared.js";

/** A point in time to the microsecond (RFC 3339): any offset in, UTC out; years 0001 to 9999, so that four digits always do. */
export const timestamp: FieldTypeDefinition = {
  type: "timestamp",
  options: {},
  namedDefaults: ["now"],
  complain: (value) => (value === undefined ? null : complaintOf("the default", timestampRule(value))),
  typescript: () => stringType,
  validator: () => validatorCall("timestamp", {}, []),
  sqlType: () => sql`timestamptz`,
  cast: () => sql`timestamptz`,
  sqlDefaults: { now: sql`now()` },
  sqlLiteral: (value) => sql`${sqlString(stringLiteral(value))}::timestamptz`,
  sqlChecks: (_, column) => [
    sql`${column} >= '0001-01-01 00:00:00Z'`,
    sql`${column} < '10000-01-01 00:00:00Z'`,
  ],
  filter: (_, nullable) => [stringType, filterType("OrderFilter", stringType, nullable)],
  jsonSchema: () => ({
    type: "string",
    format: "date-time",
    pattern: `^${DAY}[Tt]${TIME_OF_DAY}(?:[Zz]|[+-](?:0\\d|1[0-5]):[0-5]\\d)$`,
  }),
  example: () => "2025-01-31T09:30:00.000000Z",
  sortable: true,
  examples: {
    valid: [
      "2025-01-31T09:30:00Z",
      "2025-01-31t09:30:00.123456+02:00",
      "2024-02-29T23:59:59.999999-15:59",
      "0001-01-02T00:00:00Z",
      "9999-12-30T23:59:59.999999Z",
    ],
    invalid: [
      "",
      "x",
      "2025-02-29T00:00:00Z",
      "2025-13-01T00:00:00Z",
      "10000-01-01T00:00:00Z",
      "infinity",
      "-infinity",
    ],
    wire: ["2025-01-31", "yesterday", "2025-01-31T09:30:00", "2025-01-31T09:30:00.1234567Z", 0, null],
  },
};
