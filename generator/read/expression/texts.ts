/** Texts: put together, searched, measured. */
import type { ts } from "ts-morph";
import type { Expression } from "../../ir/expression.js";
import { argument } from "./argument.js";
import { textLiteral } from "./literals.js";
import { isSafeInteger } from "./numbers.js";
import { BOOLEAN, isLiteral, nameOf, notNull, ofType, type Reader, TEXT } from "./reader.js";

export function template(reader: Reader, node: ts.TemplateExpression): Expression | null {
  const parts: (Expression | null)[] = [textLiteral(reader, node.head, node.head.text)];
  for (const { expression, literal } of node.templateSpans) {
    parts.push(textual(reader, reader.read(expression)), textLiteral(reader, literal, literal.text));
  }
  return joined(reader, node, parts);
}

export function joined(
  reader: Reader,
  node: ts.Node,
  parts: readonly (Expression | null)[],
): Expression | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const merged = known
    .flatMap((part) => (part.kind === "join" ? part.parts : [part]))
    .reduce<readonly Expression[]>(merge, []);
  const [only] = merged;
  const span = reader.spanOf(node);
  if (only === undefined) return textLiteral(reader, node, "");
  if (merged.length === 1 && only.type.of === "text") return { ...only, span };
  return { kind: "join", parts: merged, type: TEXT, nullable: false, span };
}

/** Literals that stand side by side are one, and an empty one is none. */
function merge(before: readonly Expression[], part: Expression): readonly Expression[] {
  const last = before.at(-1);
  if (!isLiteral(part)) return [...before, part];
  const text = String(part.value);
  if (text === "") return before;
  if (last === undefined || !isLiteral(last)) return [...before, literalOf(part, text)];
  return [...before.slice(0, -1), literalOf(last, `${String(last.value)}${text}`)];
}

const literalOf = ({ span }: Expression, value: string): Expression => ({
  kind: "literal",
  value,
  type: { of: "text", values: [value] },
  nullable: false,
  span,
});

const OWN_TEXT: ReadonlySet<string> = new Set(["text", "uuid", "bigint", "decimal", "boolean"]);

/** A value whose text is the same to JavaScript and PostgreSQL. */
export function textual(reader: Reader, expression: Expression | null): Expression | null {
  const value = notNull(reader, expression);
  if (value === null || OWN_TEXT.has(value.type.of)) return value;
  if (value.type.of === "number") {
    if (isSafeInteger(value.type)) return value;
    const message =
      "JavaScript and PostgreSQL write numbers that are not whole, or beyond 2^53, in different ways";
    return reader.refuse("G6005", value.span, message, "Whole numbers and decimals can stand in a text.");
  }
  return reader.refuse("G6003", value.span, `${nameOf(value)} cannot stand in a text`);
}

export function trim(reader: Reader, node: ts.CallExpression, read: Expression): Expression | null {
  const operand = ofType(reader, read, "text");
  if (operand === null) return null;
  if (node.arguments.length > 0) return reader.refuse("G6002", node, "trim takes no argument");
  return { kind: "trim", operand, type: TEXT, nullable: false, span: reader.spanOf(node) };
}

export function contains(
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
