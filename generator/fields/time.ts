import { time as timeRule } from "../../runtime/values.js";
import { sql, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { TIME_OF_DAY } from "./json-schema.js";
import { complaintOf, filterType, stringLiteral, stringType, validatorCall } from "./shared.js";

/** A time of day to the microsecond, of no time zone; before 24:00. */
export const time: FieldTypeDefinition = {
  type: "time",
  options: {},
  namedDefaults: ["now"],
  complain: (value) => (value === undefined ? null : complaintOf("the default", timeRule(value))),
  typescript: () => stringType,
  validator: () => validatorCall("time", {}, []),
  sqlType: () => sql`time`,
  cast: () => sql`time`,
  sqlDefaults: { now: sql`(now() AT TIME ZONE 'UTC')::time` },
  sqlLiteral: (value) => sql`${sqlString(stringLiteral(value))}::time`,
  sqlChecks: (_, column) => [sql`${column} < '24:00:00'`],
  filter: (_, nullable) => [stringType, filterType("OrderFilter", stringType, nullable)],
  // JSON Schema's own "time" has an offset.
  jsonSchema: () => ({ type: "string", format: "time-local", pattern: `^${TIME_OF_DAY}$` }),
  example: () => "09:30:00",
  sortable: true,
  examples: {
    valid: ["00:00:00", "09:30:00.5", "23:59:59.999999"],
    invalid: ["", "x", "24:00:00", "25:00:00", "12:60:00"],
    wire: ["09:30", "9:30:00", "23:59:60", "12:00:00.1234567", "12:00:00Z", 0, null],
  },
};
