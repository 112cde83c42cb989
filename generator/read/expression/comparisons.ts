/** `===`, `!==` and the order of values. */
import { ts } from "ts-morph";
import { didYouMean } from "../../diagnostics/nearest.js";
import { quote } from "../../diagnostics/quote.js";
import type { Expression, OrderOperator, ValueType } from "../../ir/expression.js";
import { BOOLEAN, isLiteral, nameOf, notNull, readBoth, type Reader } from "./reader.js";
import { unified } from "./unify.js";

const NUMBER_HINT =
  'Compare the numbers, Number(row.a) < Number(row.b), or write the check { field: "a", lt: "b" }, which loses no digit.';

const isNull = ({ type }: Expression): boolean => type.of === "null";

export function equality(
  reader: Reader,
  node: ts.BinaryExpression,
  operator: "===" | "!==",
): Expression | null {
  const read = readBoth(reader, node.left, node.right);
  if (read === null) return null;
  const span = reader.spanOf(node);
  if (read.every(isLiteral)) {
    return reader.refuse(
      "G6008",
      node,
      "both sides are constants: the comparison says nothing about the row",
    );
  }
  const both = unified(reader, read);
  if (both === null) return null;
  const [left, right] = both;
  if (!isNull(left) && !isNull(right)) {
    if (!areComparable(reader, node, left)) return null;
    if (!canBeEqual(reader, left, right)) return null;
  }
  return { kind: "equality", operator, left, right, type: BOOLEAN, nullable: false, span };
}

/** Types of which equal values are not one text, or none that JavaScript would find equal. */
function areComparable(reader: Reader, node: ts.Node, { type }: Expression): boolean {
  if (type.of === "decimal") {
    const message = 'JavaScript compares decimals as texts, in which "1.5" is not "1.50"';
    reader.refuse("G6005", node, message, NUMBER_HINT.replace("<", "===").replace("lt", "eq"));
    return false;
  }
  if (type.of !== "json" && type.of !== "array" && type.of !== "vector") return true;
  const message = "JavaScript compares objects and arrays by what they are, not by what they hold";
  reader.refuse("G6005", node, message, "Such a value can be compared with null.");
  return false;
}

/** Values that the other side never has are a slip. */
export function canBeEqual(reader: Reader, left: Expression, right: Expression): boolean {
  const [mine, theirs] = [valuesOf(left), valuesOf(right)];
  if (mine === null || theirs === null || mine.some((value) => theirs.includes(value))) return true;
  const [literal, values] = isLiteral(right) ? [right, mine] : [left, theirs];
  if (!isLiteral(literal)) {
    const message = `these are never equal: one is ${values.map(quote).join(" or ")}, and the other is not`;
    reader.refuse("G6008", { ...left.span, end: right.span.end }, message);
    return false;
  }
  const value = String(literal.value);
  const hint = didYouMean(value, values) ?? `It is one of ${values.map(quote).join(", ")}.`;
  reader.refuse("G6008", literal.span, `this is never ${quote(value)}`, hint);
  return false;
}

const valuesOf = ({ type }: Expression): readonly string[] | null =>
  type.of === "text" ? type.values : null;

/** Types whose texts, as rows have them, are ordered as the values are. */
const ordered: ReadonlySet<ValueType["of"]> = new Set(["number", "date", "timestamp", "time"]);

const ORDERS: Readonly<Partial<Record<ValueType["of"], readonly [string, string?]>>> = {
  text: [
    "JavaScript orders texts by UTF-16 units and PostgreSQL by code points, which differ for some characters",
    "Compare numbers or times, or test single texts with ===.",
  ],
  bigint: ['JavaScript compares bigints as texts, in which "9" comes behind "10"', NUMBER_HINT],
  decimal: ['JavaScript compares decimals as texts, in which "9" comes behind "10"', NUMBER_HINT],
};

export function order(reader: Reader, node: ts.BinaryExpression, operator: OrderOperator): Expression | null {
  const read = readBoth(reader, node.left, node.right);
  if (read === null) return null;
  if (read.every(isLiteral)) {
    return reader.refuse(
      "G6008",
      node,
      "both sides are constants: the comparison says nothing about the row",
    );
  }
  const present = read.map((side) => notNull(reader, side));
  if (present.includes(null)) return null;
  const both = unified(reader, read);
  if (both === null) return null;
  const [left, right] = both;
  if (!ordered.has(left.type.of)) {
    const [message, hint] = ORDERS[left.type.of] ?? [`${nameOf(left)} has no order`];
    return reader.refuse("G6005", node, message, hint);
  }
  return { kind: "order", operator, left, right, type: BOOLEAN, nullable: false, span: reader.spanOf(node) };
}
