import { codePoints, text as textRule } from "../../runtime/values.js";
import type { Constraints } from "../ir/ir.js";
import { importedType } from "../text/build.js";
import { type Sql, sql, sqlIdentifier, sqlNumber, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { complainOfPattern, patternForPostgres } from "./pattern.js";
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

const formats: ReadonlySet<string> = new Set(["email", "url", "slug"] satisfies Constraints["format"][]);

/**
 * Unicode text in the order of its code points, unless a collation is given. Lengths count code points. What a `format` means is the
 * validator's business alone: the database holds no copy that would have to be migrated when it learns.
 */
export const text: FieldTypeDefinition = {
  type: "text",
  options: { min: "integer", max: "integer", pattern: "pattern", format: "string", collation: "string" },
  namedDefaults: [],
  complain(value, constraints) {
    const { pattern, format, collation } = constraints;
    if (format !== undefined && !formats.has(format)) {
      return `format must be one of ${[...formats].map((name) => `"${name}"`).join(", ")}`;
    }
    if (collation !== undefined && (collation === "" || textRule(collation) !== null)) {
      return "collation must be the name of a collation";
    }
    const complaint = complainOfCounts(constraints) ?? complainOfPattern(pattern);
    if (complaint !== null || value === undefined) return complaint;
    if (typeof value !== "string" || textRule(value) !== null)
      return complaintOf("the default", textRule(value));
    if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) {
      return `the default does not match the pattern ${pattern}`;
    }
    return complainOfCount(codePoints(value), constraints, "characters");
  },
  typescript: () => stringType,
  validator: ({ constraints }) => validatorCall("text", constraints, ["min", "max", "pattern", "format"]),
  sqlType: () => sql`text`,
  collation: ({ constraints: { collation } }) => sqlIdentifier(collation ?? "C"),
  cast: () => sql`text`,
  sqlLiteral: (value) => sqlString(stringLiteral(value)),
  sqlChecks({ constraints: { min, max, pattern } }, column) {
    const checks: Sql[] = [
      ...rangeChecks(
        sql`char_length(${column})`,
        min === undefined || min === 0 ? null : sqlNumber(min),
        max === undefined ? null : sqlNumber(max),
      ),
    ];
    if (pattern !== undefined) checks.push(sql`${column} ~ ${sqlString(patternForPostgres(pattern))}`);
    return checks;
  },
  filter: (_, nullable) => [
    stringType,
    nullable ? filterType("TextFilter", stringType, true) : importedType("TextFilter", "prewire/client"),
  ],
  sortable: true,
  examples: {
    valid: [
      "",
      "a",
      "É",
      "日本語",
      "👩‍👩‍👧‍👦",
      "\u{10ffff}",
      "'\"`\\${}%_",
      "\u2028\u2029\r\n\t",
      "*/",
      "x".repeat(10_000),
    ],
    invalid: ["\0", "a\0b"],
    wire: ["\ud800", "\udc00x", 1, true, null, ["a"], { a: 1 }],
  },
};
