import { date as dateRule } from "../../runtime/values.js";
import { sql, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { DAY } from "./json-schema.js";
import { complaintOf, filterType, stringLiteral, stringType, validatorCall } from "./shared.js";

/** A day of the proleptic Gregorian calendar, years 0001 to 9999. */
export const date: FieldTypeDefinition = {
  type: "date",
  options: {},
  namedDefaults: ["now"],
  complain: (value) => (value === undefined ? null : complaintOf("the default", dateRule(value))),
  typescript: () => stringType,
  validator: () => validatorCall("date", {}, []),
  sqlType: () => sql`date`,
  cast: () => sql`date`,
  sqlDefaults: { now: sql`(now() AT TIME ZONE 'UTC')::date` },
  sqlLiteral: (value) => sql`${sqlString(stringLiteral(value))}::date`,
  sqlChecks: (_, column) => [sql`${column} BETWEEN '0001-01-01' AND '9999-12-31'`],
  filter: (_, nullable) => [stringType, filterType("OrderFilter", stringType, nullable)],
  jsonSchema: () => ({ type: "string", format: "date", pattern: `^${DAY}$` }),
  example: () => "2025-01-31",
  sortable: true,
  examples: {
    valid: ["2025-01-31", "2024-02-29", "0001-01-01", "9999-12-31"],
    invalid: ["", "x", "2025-02-29", "2025-00-10", "10000-01-01", "infinity", "0001-01-01 BC"],
    wire: ["2025-1-31", "today", "2025-01-31T00:00:00Z", 0, null],
  },
};
