/** `includes`: what is looked for in a text, in a list that is written out, or in an array field. */
import { ts } from "ts-morph";
import { quote } from "../../diagnostics/quote.js";
import type { Expression, ValueType } from "../../ir/expression.js";
import { unwrap } from "../unwrap.js";
import { argument } from "./argument.js";
import { canBeEqual } from "./comparisons.js";
import { literalOf } from "./literals.js";
import { BOOLEAN, isLiteral, notNull, type Reader } from "./reader.js";
import { contains } from "./texts.js";
import { unified } from "./unify.js";

/** Of a text, of an array field, or of a list that is written out. */
export function includes(
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
