import { ts } from "ts-morph";
import type { Reader } from "./reader.js";

/** The one argument of a call. */
export function argument(reader: Reader, node: ts.CallExpression): ts.Expression | null {
  const [only] = node.arguments;
  if (only !== undefined && node.arguments.length === 1 && !ts.isSpreadElement(only)) return only;
  return reader.refuse("G6002", node, "this takes exactly one argument here");
}
