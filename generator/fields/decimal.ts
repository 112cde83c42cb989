import { decimal as decimalRule, decimalDigits } from "../../runtime/values.js";
import type { Constraints } from "../ir/ir.js";
import { type Sql, sql, sqlNumber } from "../text/sql.js";
import type { FieldTypeDefinition } from "./field-type.js";
import { boundsOf, keywords, sign } from "./json-schema.js";
import {
  complainOfNumbers,
  digitsWithin,
  filterType,
  rangeChecks,
  stringLiteral,
  stringType,
  validatorCall,
} from "./shared.js";

const MOST_DIGITS = 1000;

/** An exact decimal number, in a string on the wire: `numeric(precision, scale)`, or as many digits as are given. */
export const decimal: FieldTypeDefinition = {
  type: "decimal",
  options: { precision: "integer", scale: "integer", min: "digits", max: "digits" },
  namedDefaults: [],
  complain: (value, constraints) =>
    complainOfPrecision(constraints) ??
    complainOfNumbers(value, constraints, decimalRule) ??
    complainOfDigits(value, constraints),
  typescript: () => stringType,
  validator: ({ constraints }) => validatorCall("decimal", constraints, ["precision", "scale", "min", "max"]),
  sqlType: ({ constraints: { precision, scale } }) =>
    precision === undefined ? sql`numeric` : sql`numeric(${sqlNumber(precision)}, ${sqlNumber(scale ?? 0)})`,
  cast: () => sql`numeric`,
  sqlLiteral: (value) => sqlNumber(stringLiteral(value)),
  sqlChecks({ constraints: { precision, min, max } }, column) {
    const bounds = rangeChecks(
      column,
      min === undefined ? null : sqlNumber(min),
      max === undefined ? null : sqlNumber(max),
    );
    return [...bounds, ...finite(column, precision !== undefined, min !== undefined, max !== undefined)];
  },
  filter: (_, nullable) => [stringType, filterType("OrderFilter", stringType, nullable)],
  jsonSchema: ({ constraints }) =>
    keywords({
      type: "string",
      format: "decimal",
      pattern: `^${sign(constraints)}${digitsPattern(constraints)}$`,
      description: boundsOf(constraints),
    }),
  example: ({ constraints }) => {
    const { precision, scale = precision === undefined ? 2 : 0 } = constraints;
    const whole = precision !== undefined && precision === scale ? "0" : "1";
    return digitsWithin(scale === 0 ? whole : `${whole}.${"5".padEnd(Math.min(scale, 2), "0")}`, constraints);
  },
  sortable: true,
  examples: {
    valid: [
      "0",
      "-0.5",
      "12.50",
      "1" + "0".repeat(38),
      "0." + "0".repeat(37) + "1",
      "99999999999999999999.99",
    ],
    invalid: ["NaN", "Infinity", "-Infinity", "", "x", "1,5"],
    wire: [1, 1.5, "1e3", ".5", "5.", "+1", null],
  },
};

/** NaN is above every number and infinity; a column with a precision holds NaN, but no infinity. */
function finite(column: Sql, precise: boolean, least: boolean, most: boolean): readonly Sql[] {
  if (precise) return most ? [] : [sql`${column} <> 'NaN'`];
  return [...(least ? [] : [sql`${column} > '-Infinity'`]), ...(most ? [] : [sql`${column} < 'Infinity'`])];
}

/** `0*` before the whole digits: leading zeros do not count. */
function digitsPattern({ precision, scale = 0 }: Constraints): string {
  if (precision === undefined) return "\\d+(?:\\.\\d+)?";
  const whole = precision === scale ? "0+" : `0*\\d{1,${precision - scale}}`;
  return scale === 0 ? whole : `${whole}(?:\\.\\d{1,${scale}})?`;
}

function complainOfPrecision({ precision, scale }: Constraints): string | null {
  if (precision === undefined) return scale === undefined ? null : "scale needs a precision";
  if (!Number.isInteger(precision) || precision < 1 || precision > MOST_DIGITS) {
    return `precision must be a whole number from 1 to ${MOST_DIGITS}`;
  }
  if (scale === undefined) return null;
  return !Number.isInteger(scale) || scale < 0 || scale > precision
    ? "scale must be a whole number from 0 to the precision"
    : null;
}

function complainOfDigits(value: unknown, { precision, scale = 0 }: Constraints): string | null {
  if (typeof value !== "string" || precision === undefined) return null;
  const digits = decimalDigits(value.replace(/^(-?)0+(?=\d)/, "$1"));
  if (digits === null) return null;
  const whole = /^-?0(\.|$)/.test(value) ? 0 : digits.whole;
  return digits.fraction > scale || whole > precision - scale
    ? `the default ${value} has more digits than precision ${precision} and scale ${scale} allow`
    : null;
}
