/** Literals: the expressions that are their own value. */
import { ts } from "ts-morph";
import { isStorableText } from "../../runtime/values.js";
import type { DiagnosticCode } from "../diagnostics/codes.js";
import type { Complaints } from "../diagnostics/complaints.js";
import { quote } from "../diagnostics/quote.js";
import { type ParsedFile, spanOf } from "./parse.js";
import type { Value } from "./value.js";

export interface Reading {
  readonly file: ParsedFile;
  readonly complaints: Complaints;
}

export interface Refusal {
  readonly code: DiagnosticCode;
  readonly node: ts.Node;
  readonly message: string;
  readonly hint?: string;
}

/** Complains, and goes on without the value. */
export function refuse({ file, complaints }: Reading, { code, node, message, hint }: Refusal): Value {
  const span = spanOf(file, node);
  complaints.add(code, span, message, hint);
  return { kind: "unknown", span };
}

export const TO_BE_STATIC = "Write a literal, or the name of a constant that is one.";

export function readLiteral(node: ts.Expression, reading: Reading): Value {
  const span = spanOf(reading.file, node);
  if (ts.isStringLiteralLike(node)) {
    if (isStorableText(node.text)) return { kind: "literal", value: node.text, span };
    const message = "PostgreSQL cannot store NUL or half of a surrogate pair, which this text has";
    return refuse(reading, { code: "G1013", node, message });
  }
  if (ts.isNumericLiteral(node)) return readNumber(node, node, reading);
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) {
    const { operator, operand } = node;
    if (operator === ts.SyntaxKind.MinusToken || operator === ts.SyntaxKind.PlusToken) {
      return readNumber(node, operand, reading);
    }
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: "literal", value: true, span };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: "literal", value: false, span };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { kind: "literal", value: null, span };
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return { kind: "pattern", source: node.text.slice(1, end), flags: node.text.slice(end + 1), span };
  }
  return refuseExpression(node, reading);
}

/** `literal` is the number, `node` the number with its sign. */
function readNumber(node: ts.Expression, literal: ts.NumericLiteral, reading: Reading): Value {
  const value = Number(literal.text);
  const written = literal.getText(reading.file.tree ?? undefined);
  if (!Number.isFinite(value)) {
    return refuse(reading, { code: "G1014", node, message: `${quote(written)} is not a finite number` });
  }
  const hasExponent = /^[^xX]*[eE]/.test(written);
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && !hasExponent) {
    const message = `a number cannot hold ${quote(written)} exactly`;
    const hint = "Write it as a text of digits, in a bigint or decimal field.";
    return refuse(reading, { code: "G1014", node, message, hint });
  }
  const negative = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken;
  return {
    kind: "literal",
    value: negative && value !== 0 ? -value : value,
    span: spanOf(reading.file, node),
  };
}

/** Complains about an expression that would have to be run. */
export function refuseExpression(node: ts.Expression, reading: Reading): Value {
  const code = "G1002";
  if (ts.isBigIntLiteral(node)) {
    const digits = node.text.replace(/n$/, "").replaceAll("_", "");
    const hint = `Write ${quote(digits)}, a text of digits.`;
    return refuse(reading, { code, node, message: "a bigint literal cannot be read", hint });
  }
  if (node.kind === ts.SyntaxKind.OmittedExpression) {
    return refuse(reading, { code, node, message: "the list has a hole here" });
  }
  const what = ts.isFunctionLike(node) ? "a function" : (expressions[node.kind] ?? "this expression");
  return refuse(reading, { code, node, message: `${what} is not static`, hint: TO_BE_STATIC });
}

const expressions: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.TemplateExpression]: "a template with values in it",
  [ts.SyntaxKind.TaggedTemplateExpression]: "a tagged template",
  [ts.SyntaxKind.BinaryExpression]: "a computed value",
  [ts.SyntaxKind.PrefixUnaryExpression]: "a computed value",
  [ts.SyntaxKind.ConditionalExpression]: "a conditional value",
  [ts.SyntaxKind.NewExpression]: "a new object",
  [ts.SyntaxKind.AwaitExpression]: "an awaited value",
  [ts.SyntaxKind.ElementAccessExpression]: "an element of a value",
  [ts.SyntaxKind.SpreadElement]: "a spread among arguments",
  [ts.SyntaxKind.ClassExpression]: "a class",
};
