/** What is written out. */
import type { ts } from "ts-morph";
import type { Expression } from "../../ir/expression.js";
import { numberLiteral } from "./numbers.js";
import { BOOLEAN, type Reader } from "./reader.js";

export const textLiteral = (reader: Reader, node: ts.Node, value: string): Expression => ({
  kind: "literal",
  value,
  type: { of: "text", values: [value] },
  nullable: false,
  span: reader.spanOf(node),
});

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
