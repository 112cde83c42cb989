import { codePoints, text as textRule } from "../../runtime/values.js";
import type { Constraints } from "../ir/ir.js";
import { importedType } from "../text/build.js";
import { type Sql, sql, sqlIdentifier, sqlNumber, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { keywords, STORABLE } from "./json-schema.js";
import { matchOf } from "./sample.js";
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
  jsonSchema: ({ constraints: { min, max, pattern, format } }) =>
    keywords({
      type: "string",
      format: format === undefined || format === "slug" ? undefined : jsonFormats[format],
      pattern: pattern ?? (format === undefined || format === "url" ? STORABLE : formatPatterns[format]),
      minLength: min === undefined || min === 0 ? undefined : Number(min),
      maxLength: max === undefined ? undefined : Number(max),
    }),
  example: ({ constraints }, name) => exampleOf(constraints, name),
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

const jsonFormats = { email: "email", url: "uri" } as const;
/** As `prewire/validators` has them. */
const formatPatterns = {
  email:
    "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$",
  slug: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
} as const;

/** Something that could stand in the field, of a length that it may have; null where none is found. */
function exampleOf({ pattern, format, min = 0, max = Infinity }: Constraints, name: string): string | null {
  const words = wordsOf(name);
  const samples = {
    email: "somebody@example.com",
    url: "https://example.com/",
    slug: words.join("-"),
    none: words.map((word, at) => (at === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(" "),
  };
  if (pattern !== undefined) return matchOf(pattern, Number(min), Number(max));
  const sample = samples[format ?? "none"];
  const length = codePoints(sample);
  if (length >= Number(min) && length <= Number(max)) return sample;
  if (format === "email" || format === "url") return null;
  return sample.padEnd(Number(min), "x").slice(0, Math.min(Number(max), Math.max(length, Number(min))));
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[ _]+/)
    .filter((word) => word !== "");
