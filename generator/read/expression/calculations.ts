/** `Number` and `Math`. */
import type { ts } from "ts-morph";
import { didYouMean } from "../../diagnostics/nearest.js";
import type { Expression, MathName } from "../../ir/expression.js";
import { argument } from "./argument.js";
import { numberBetween, numeric } from "./numbers.js";
import { nameOf, notNull, type Reader } from "./reader.js";

/** Digits that a float surely holds, if not to the last of them. */
const SAFE_DIGITS = 300;

export function toNumber(reader: Reader, node: ts.CallExpression): Expression | null {
  const given = argument(reader, node);
  const operand = given === null ? null : notNull(reader, reader.read(given));
  if (operand === null) return null;
  const { type } = operand;
  const span = reader.spanOf(node);
  if (type.of === "number") return operand;
  if (type.of === "bigint") {
    const whole = numberBetween(true, -(2 ** 63), 2 ** 63);
    return { kind: "number", operand, safe: true, type: whole, nullable: false, span };
  }
  if (type.of === "decimal") {
    const { precision, scale } = type;
    const safe = precision !== null && precision <= SAFE_DIGITS;
    const most = safe ? 10 ** (precision - (scale ?? 0)) : Number.MAX_VALUE;
    const bounds = numberBetween(safe && (scale ?? 0) === 0, -most, most);
    return { kind: "number", operand, safe, type: bounds, nullable: false, span };
  }
  const message = `the number of ${nameOf(operand)} is often none`;
  return reader.refuse("G6003", operand.span, message, "Number(…) takes a bigint or a decimal.");
}

const MATH: readonly MathName[] = ["abs", "ceil", "floor", "trunc"];

export function math(reader: Reader, node: ts.CallExpression, callee: ts.MemberName): Expression | null {
  const name = MATH.find((known) => known === callee.text);
  if (name === undefined) {
    const hint = didYouMean(callee.text, MATH) ?? `There are ${MATH.join(", ")}.`;
    return reader.refuse("G6002", callee, `Math.${callee.text} cannot be read`, hint);
  }
  const given = argument(reader, node);
  const operand = given === null ? null : numeric(reader, reader.read(given));
  if (operand === null || operand.type.of !== "number") return null;
  const { integer, least, greatest } = operand.type;
  const most = Math.max(Math.abs(least), Math.abs(greatest));
  const type =
    name === "abs"
      ? numberBetween(integer, least > 0 ? least : greatest < 0 ? -greatest : 0, most)
      : numberBetween(true, Math.floor(least), Math.ceil(greatest));
  return { kind: "math", name, operand, type, nullable: false, span: reader.spanOf(node) };
}
