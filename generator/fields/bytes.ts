import { base64Bytes, bytes as bytesRule } from "../../runtime/values.js";
import { sql, sqlNumber, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { keywords } from "./json-schema.js";
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

const groupsOf = (bytes: number | string): number => Math.ceil(Number(bytes) / 3);

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
  // Lengths are those of the text: a group of four characters has up to three bytes.
  jsonSchema: ({ constraints: { min, max } }) =>
    keywords({
      type: "string",
      format: "byte",
      contentEncoding: "base64",
      pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?$",
      minLength: min === undefined || min === 0 ? undefined : groupsOf(min) * 4,
      maxLength: max === undefined ? undefined : groupsOf(max) * 4,
    }),
  example: ({ constraints: { min = 0, max = 4 } }) =>
    Buffer.from("Lorem ipsum".repeat(Math.ceil(Math.max(Number(min), 1) / 11)))
      .subarray(0, Math.max(Number(min), Math.min(Number(max), 5)))
      .toString("base64"),
  sortable: true,
  examples: {
    valid: ["", "AA==", "AAE=", "AAEC", "/+8=", "AAAA".repeat(10_000)],
    invalid: [],
    wire: ["A", "AB==", "A===", "AA", "A A=", "-_8=", 1, null],
  },
};
