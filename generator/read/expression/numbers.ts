/** Numbers: JavaScript's and PostgreSQL's floats are the same, as long as no result is NaN, infinite or too small to be told from zero. */
import type { ts } from "ts-morph";
import type { ArithmeticOperator, Expression, ValueType } from "../../ir/expression.js";
import { isLiteral, nameOf, notNull, type Reader } from "./reader.js";

export type NumberType = Extract<ValueType, { of: "number" }>;

const MOST = Number.MAX_VALUE;
const INT4 = { least: -2_147_483_648, greatest: 2_147_483_647 };

export const numberBetween = (integer: boolean, least: number, greatest: number): NumberType => ({
  of: "number",
  integer,
  least: Math.max(least, -MOST),
  greatest: Math.min(greatest, MOST),
});

export const ANY_FLOAT = numberBetween(false, -MOST, MOST);
export const ANY_INTEGER = numberBetween(true, INT4.least, INT4.greatest);

export const isSafeInteger = ({ integer, least, greatest }: NumberType): boolean =>
  integer && Number.isSafeInteger(least) && Number.isSafeInteger(greatest);

export const fitsInteger = ({ integer, least, greatest }: NumberType): boolean =>
  integer && least >= INT4.least && greatest <= INT4.greatest;

/** The smallest type that has the values of both. */
export const eitherNumber = (left: NumberType, right: NumberType): NumberType =>
  numberBetween(
    left.integer && right.integer,
    Math.min(left.least, right.least),
    Math.max(left.greatest, right.greatest),
  );

interface Outcome {
  readonly type: NumberType;
  readonly safe: boolean;
}

const all = (left: NumberType, right: NumberType, of: (left: number, right: number) => number): number[] =>
  [left.least, left.greatest].flatMap((a) => [right.least, right.greatest].map((b) => of(a, b)));

const isFinite = (values: readonly number[]): boolean => values.every((value) => Number.isFinite(value));

const hasZero = ({ least, greatest }: NumberType): boolean => least <= 0 && greatest >= 0;

/** What comes out, by what goes in: bounds of bounds. */
const outcomes: Readonly<Record<ArithmeticOperator, (left: NumberType, right: NumberType) => Outcome>> = {
  "+": (left, right) => ofBounds(left, right, [left.least + right.least, left.greatest + right.greatest]),
  "-": (left, right) => ofBounds(left, right, [left.least - right.greatest, left.greatest - right.least]),
  "*"(left, right) {
    const outcome = ofBounds(
      left,
      right,
      all(left, right, (a, b) => a * b),
    );
    // Whole numbers have no product between zero and one.
    return { ...outcome, safe: outcome.safe && outcome.type.integer };
  },
  "/"(left, right) {
    const whole = left.integer && right.integer && !hasZero(right);
    const most = Math.max(Math.abs(left.least), Math.abs(left.greatest));
    return { type: whole ? numberBetween(false, -most, most) : ANY_FLOAT, safe: whole };
  },
  "%"(left, right) {
    const most = Math.max(Math.abs(right.least), Math.abs(right.greatest));
    const type = numberBetween(
      true,
      Math.max(Math.min(left.least, 0), -most),
      Math.min(Math.max(left.greatest, 0), most),
    );
    return { type, safe: !hasZero(right) };
  },
};

function ofBounds(left: NumberType, right: NumberType, bounds: readonly number[]): Outcome {
  const type = numberBetween(left.integer && right.integer, Math.min(...bounds), Math.max(...bounds));
  return { type, safe: isFinite(bounds) };
}

const folded: Readonly<Record<ArithmeticOperator, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "%": (left, right) => left % right,
};

export function arithmetic(
  reader: Reader,
  node: ts.Node,
  operator: ArithmeticOperator,
  operands: readonly [Expression, Expression],
): Expression | null {
  const left = numeric(reader, operands[0]);
  const right = numeric(reader, operands[1]);
  if (left === null || right === null) return null;
  const span = reader.spanOf(node);
  const types = [left.type, right.type] as const;
  if (types[0].of !== "number" || types[1].of !== "number") return null; // `numeric` has seen to it
  if (isLiteral(left) && isLiteral(right)) {
    const value = folded[operator](Number(left.value), Number(right.value));
    return numberLiteral(reader, node, value);
  }
  if (operator === "%" && !(isSafeInteger(types[0]) && isSafeInteger(types[1]))) {
    const message = "PostgreSQL has no remainder of numbers that are not whole, or beyond 2^53";
    return reader.refuse("G6005", node, message, "Take it of integer fields.");
  }
  const { type, safe } = outcomes[operator](types[0], types[1]);
  return { kind: "arithmetic", operator, left, right, safe, type, nullable: false, span };
}

export function numberLiteral(reader: Reader, node: ts.Node, value: number): Expression | null {
  if (!Number.isFinite(value)) {
    return reader.refuse("G6006", node, "this is no finite number", "Only finite numbers are stored.");
  }
  const plain = value === 0 ? 0 : value; // there is no other zero
  const type = numberBetween(Number.isInteger(plain), plain, plain);
  return { kind: "literal", value: plain, type, nullable: false, span: reader.spanOf(node) };
}

export function negated(reader: Reader, node: ts.Node, read: Expression | null): Expression | null {
  const operand = numeric(reader, read);
  if (operand === null || operand.type.of !== "number") return null;
  if (isLiteral(operand)) return numberLiteral(reader, node, -Number(operand.value));
  const { integer, least, greatest } = operand.type;
  const type = numberBetween(integer, -greatest, -least);
  return { kind: "negate", operand, type, nullable: false, span: reader.spanOf(node) };
}

/** A number that is not null. */
export function numeric(reader: Reader, expression: Expression | null): Expression | null {
  const value = notNull(reader, expression);
  if (value === null || value.type.of === "number") return value;
  const digits = value.type.of === "bigint" || value.type.of === "decimal";
  const hint = digits ? "Its value is a text of digits; Number(…) is the number that they write." : undefined;
  return reader.refuse("G6003", value.span, `a number has to stand here, not ${nameOf(value)}`, hint);
}
