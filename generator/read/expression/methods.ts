/** Properties and methods of values, and the few functions that everybody has: `Number`, `Math`. */
import { ts } from "ts-morph";
import { didYouMean } from "../../diagnostics/nearest.js";
import { quote } from "../../diagnostics/quote.js";
import type { Expression, MathName, ValueType } from "../../ir/expression.js";
import { unwrap } from "../evaluate.js";
import { canBeEqual } from "./comparisons.js";
import { numberBetween, numberLiteral, numeric } from "./numbers.js";
import { BOOLEAN, isLiteral, nameOf, notNull, ofType, type Reader, TEXT } from "./reader.js";
import { unified } from "./unify.js";

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

/** The one argument of a call. */
function argument(reader: Reader, node: ts.CallExpression): ts.Expression | null {
  const [only] = node.arguments;
  if (only !== undefined && node.arguments.length === 1 && !ts.isSpreadElement(only)) return only;
  return reader.refuse("G6002", node, "this takes exactly one argument here");
}

function trim(reader: Reader, node: ts.CallExpression, read: Expression): Expression | null {
  const operand = ofType(reader, read, "text");
  if (operand === null) return null;
  if (node.arguments.length > 0) return reader.refuse("G6002", node, "trim takes no argument");
  return { kind: "trim", operand, type: TEXT, nullable: false, span: reader.spanOf(node) };
}

function contains(
  reader: Reader,
  node: ts.CallExpression,
  method: "includes" | "startsWith" | "endsWith",
  read: Expression,
): Expression | null {
  const operand = ofType(reader, read, "text");
  const given = argument(reader, node);
  const part = given === null ? null : ofType(reader, reader.read(given), "text");
  if (operand === null || part === null) return null;
  return {
    kind: "contains",
    method,
    operand,
    part,
    type: BOOLEAN,
    nullable: false,
    span: reader.spanOf(node),
  };
}

/** Of a text, of an array field, or of a list that is written out. */
function includes(
  reader: Reader,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
): Expression | null {
  const owner = unwrap(callee.expression);
  const list = listed(reader, owner);
  if (list !== null) return among(reader, node, list);
  const operand = notNull(reader, reader.read(owner));
  if (operand === null) return null;
  if (operand.type.of === "array") return has(reader, node, operand);
  return contains(reader, node, "includes", operand);
}

/** The elements of a list that is written out or named; null where the expression is none. */
function listed(reader: Reader, node: ts.Expression): readonly (Expression | null)[] | null {
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.map((element) => {
      const item = reader.read(element);
      if (item === null || isLiteral(item)) return item;
      const hint = "Write … === a || … === b.";
      return reader.refuse("G6002", element, "a list holds constants here", hint);
    });
  }
  if (!(ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) || reader.isOfRow(node)) return null;
  const value = reader.constant(node);
  if (value.kind !== "list") return null;
  return value.items.map((item) => (item.kind === "literal" ? literalOf(reader, node, item.value) : null));
}

function among(
  reader: Reader,
  node: ts.CallExpression,
  list: readonly (Expression | null)[],
): Expression | null {
  const given = argument(reader, node);
  const operand = given === null ? null : notNull(reader, reader.read(given));
  if (operand === null || list.includes(null)) return null;
  if (isLiteral(operand)) {
    return reader.refuse("G6008", node, "this is always the same, and says nothing about the row");
  }
  if (operand.type.of === "decimal") return refuseDecimals(reader, node);
  if (list.length === 0) return reader.refuse("G6008", node, "the list is empty: it includes nothing");
  const values = list.map((item) => (item === null ? null : (unified(reader, [item, operand])?.[0] ?? null)));
  const literals = values.filter((value) => value !== null).filter(isLiteral);
  if (literals.length < values.length) return null;
  const possible = literals.filter((value) => value.type.of === "null" || canBeEqual(reader, operand, value));
  if (possible.length < literals.length) return null;
  return {
    kind: "among",
    operand,
    values: literals.filter(({ type }) => type.of !== "null"),
    type: BOOLEAN,
    nullable: false,
    span: reader.spanOf(node),
  };
}

export function literalOf(
  reader: Reader,
  node: ts.Node,
  value: string | number | boolean | null,
): Expression | null {
  if (typeof value === "number") return numberLiteral(reader, node, value);
  const span = reader.spanOf(node);
  if (value === null) return { kind: "literal", value, type: { of: "null" }, nullable: true, span };
  if (typeof value === "boolean") return { kind: "literal", value, type: BOOLEAN, nullable: false, span };
  return { kind: "literal", value, type: { of: "text", values: [value] }, nullable: false, span };
}

function refuseDecimals(reader: Reader, node: ts.Node): null {
  const message = 'JavaScript compares decimals as texts, in which "1.5" is not "1.50"';
  return reader.refuse("G6005", node, message, "Number(…) is the number that a decimal writes.");
}

function has(reader: Reader, node: ts.CallExpression, operand: Expression): Expression | null {
  const given = argument(reader, node);
  const read = given === null ? null : notNull(reader, reader.read(given));
  if (read === null || operand.type.of !== "array") return null;
  const { item: type } = operand.type;
  if (type.of === "decimal") return refuseDecimals(reader, node);
  const element: Expression = { ...operand, type, nullable: false };
  const both = unified(reader, [element, read]);
  if (both === null || !isItem(reader, type, both[1]) || !canBeEqual(reader, element, both[1])) return null;
  return {
    kind: "has",
    operand,
    item: both[1],
    type: BOOLEAN,
    nullable: false,
    span: reader.spanOf(node),
  };
}

/** TypeScript, too, looks for no text in a list of few values that may be none of them. */
function isItem(reader: Reader, type: ValueType, item: Expression): boolean {
  if (type.of !== "text" || type.values === null || item.type.of !== "text") return true;
  const { values } = type;
  if (item.type.values?.every((value) => values.includes(value)) === true) return true;
  const hint = `The list has ${values.map(quote).join(", ")}.`;
  reader.refuse("G6008", item.span, "this may be none of the values that the list can have", hint);
  return false;
}

/** Digits that a float surely holds, if not to the last of them. */
const SAFE_DIGITS = 300;

function toNumber(reader: Reader, node: ts.CallExpression): Expression | null {
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

function math(reader: Reader, node: ts.CallExpression, callee: ts.MemberName): Expression | null {
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
