/** Properties and methods of values, and what can be called besides. */
import { ts } from "ts-morph";
import { didYouMean } from "../../diagnostics/nearest.js";
import { quote } from "../../diagnostics/quote.js";
import type { Expression } from "../../ir/expression.js";
import { unwrap } from "../unwrap.js";
import { math, toNumber } from "./calculations.js";
import { includes } from "./lists.js";
import { numberBetween } from "./numbers.js";
import { nameOf, notNull, type Reader } from "./reader.js";
import { contains, trim } from "./texts.js";

/** No text and no array of PostgreSQL's is longer. */
const LONGEST = 2 ** 30;

/** `row.title.length`, and `[...row.title].length`, which counts code points. */
export function property(reader: Reader, node: ts.PropertyAccessExpression): Expression | null {
  const owner = unwrap(node.expression);
  const points = codePointsOf(owner);
  const operand = notNull(reader, reader.read(points ?? owner));
  if (operand === null) return null;
  const { of } = operand.type;
  if (node.name.text !== "length") return refuseMember(reader, node, operand);
  if (of !== "text" && (of !== "array" || points !== null)) {
    return reader.refuse("G6003", node, `${nameOf(operand)} has no length here`);
  }
  const unit = of === "array" ? "elements" : points === null ? "units" : "points";
  const type = numberBetween(true, 0, LONGEST);
  return { kind: "length", unit, operand, type, nullable: false, span: reader.spanOf(node) };
}

/** The text of `[...text]`. */
function codePointsOf(node: ts.Expression): ts.Expression | null {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length !== 1) return null;
  const [element] = node.elements;
  return element !== undefined && ts.isSpreadElement(element) ? element.expression : null;
}

const METHODS = ["includes", "startsWith", "endsWith", "trim"];

const UNLIKE: Readonly<Record<string, string>> = {
  toLowerCase: "JavaScript and PostgreSQL know different letters, and cannot agree on lower case",
  toUpperCase: "JavaScript and PostgreSQL know different letters, and cannot agree on upper case",
  localeCompare: "JavaScript and PostgreSQL know different languages",
};

function refuseMember(reader: Reader, node: ts.PropertyAccessExpression, operand: Expression): null {
  const { text } = node.name;
  const unlike = UNLIKE[text];
  if (unlike !== undefined) return reader.refuse("G6005", node.name, unlike);
  const hint = didYouMean(text, ["length", ...METHODS]) ?? `There are length, ${METHODS.join(", ")}.`;
  return reader.refuse("G6002", node.name, `${nameOf(operand)} has no ${quote(text)} here`, hint);
}

export function call(reader: Reader, node: ts.CallExpression): Expression | null {
  const callee = unwrap(node.expression);
  if (ts.isIdentifier(callee) && callee.text === "Number") return toNumber(reader, node);
  if (!ts.isPropertyAccessExpression(callee)) {
    const hint = "There are the methods of texts and arrays, Number(…), and Math.abs, ceil, floor and trunc.";
    return reader.refuse("G6002", callee, "this cannot be called in a function that is only read", hint);
  }
  if (ts.isIdentifier(callee.expression) && callee.expression.text === "Math") {
    return math(reader, node, callee.name);
  }
  const { text } = callee.name;
  if (text === "includes") return includes(reader, node, callee);
  const operand = notNull(reader, reader.read(callee.expression));
  if (operand === null) return null;
  if (!METHODS.includes(text)) return refuseMember(reader, callee, operand);
  if (text === "trim") return trim(reader, node, operand);
  return contains(reader, node, text === "startsWith" ? "startsWith" : "endsWith", operand);
}
