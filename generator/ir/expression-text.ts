/** Expressions in one form, for the contract: equal expressions have equal texts, however they are laid out. */
import type { Expression } from "./expression.js";

export function expressionText(expression: Expression): string {
  const atom = (part: Expression): string =>
    part.kind === "literal" || part.kind === "field" ? expressionText(part) : `(${expressionText(part)})`;
  switch (expression.kind) {
    case "literal":
      return JSON.stringify(expression.value);
    case "field":
      return `row.${expression.name}`;
    case "not":
      return `!${atom(expression.operand)}`;
    case "negate":
      return `-${atom(expression.operand)}`;
    case "trim":
      return `${atom(expression.operand)}.trim()`;
    case "number":
      return `Number(${expressionText(expression.operand)})`;
    case "math":
      return `Math.${expression.name}(${expressionText(expression.operand)})`;
    case "fallback":
      return `${atom(expression.left)} ?? ${atom(expression.right)}`;
    case "choice":
      return `${atom(expression.condition)} ? ${atom(expression.whenTrue)} : ${atom(expression.whenFalse)}`;
    case "join":
      return expression.parts.map(atom).join(" + ");
    case "length":
      return expression.unit === "points"
        ? `[...${atom(expression.operand)}].length`
        : `${atom(expression.operand)}.length`;
    case "contains":
      return `${atom(expression.operand)}.${expression.method}(${expressionText(expression.part)})`;
    case "among":
      return `[${expression.values.map(expressionText).join(", ")}].includes(${expressionText(expression.operand)})`;
    case "has":
      return `${atom(expression.operand)}.includes(${expressionText(expression.item)})`;
    default:
      return `${atom(expression.left)} ${expression.operator} ${atom(expression.right)}`;
  }
}
