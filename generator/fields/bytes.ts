import { base64Bytes, bytes as bytesRule } from "../../runtime/values.js";
import { sql, sqlNumber, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import {
  complainOfCount,
  complainOfCounts,
  complaintOf,
  filterType,
  rangeChecks,
  stringLiteral,
  stringType,
  validatorCall,
} from "./shared.js";

/** Bytes, in base64 on the wire (RFC 4648, with padding). Lengths count bytes. */
export const bytes: FieldTypeDefinition = {
  type: "bytes",
  options: { min: "integer", max: "integer" },
  namedDefaults: [],
  complain(value, constraints) {
    const complaint = complainOfCounts(constraints);
    if (complaint !== null || value === undefined) return complaint;
    if (typeof value !== "string" || bytesRule(value) !== null) {
      return complaintOf("the default", bytesRule(value));
    }
    return complainOfCount(base64Bytes(value), constraints, "bytes");
  },
  typescript: () => stringType,
  validator: ({ constraints }) => validatorCall("bytes", constraints, ["min", "max"]),
  sqlType: () => sql`bytea`,
  cast: () => sql`bytea`,
  sqlLiteral: (value) =>
    sql`${sqlString(`\\x${Buffer.from(stringLiteral(value), "base64").toString("hex")}`)}::bytea`,
  sqlChecks: ({ constraints: { min, max } }, column) =>
    rangeChecks(
      sql`octet_length(${column})`,
      min === undefined || min === 0 ? null : sqlNumber(min),
      max === undefined ? null : sqlNumber(max),
    ),
  filter: (_, nullable) => [stringType, filterType("EqualityFilter", stringType, nullable)],
  sortable: true,
  examples: {
    valid: ["", "AA==", "AAE=", "AAEC", "/+8=", "AAAA".repeat(10_000)],
    invalid: [],
    wire: ["A", "AB==", "A===", "AA", "A A=", "-_8=", 1, null],
  },
};
