/**
 * The part of TypeScript that a function of a row may be written in. It is the part that means the same to JavaScript, which checks what
 * a caller sends, and to PostgreSQL, which holds every row to it:
 *
 * | written                                  | of                                       | note                                     |
 * | ---------------------------------------- | ---------------------------------------- | ---------------------------------------- |
 * | `row.name`, `row.requesterId`            | every field but computed ones            | as callers see it: digits, times as text |
 * | literals, constants of the schema        | text, number, boolean, null, lists       | a text stands for a date, uuid, … too    |
 * | `===` `!==`                              | all but decimal, json, array, vector     | those may be compared with null          |
 * | `<` `<=` `>` `>=`                        | numbers, dates, timestamps, times        | not texts: code units ≠ code points      |
 * | `&&` `\|\|` `!` `? :`                    | booleans that are not null               | a test of null narrows what follows      |
 * | `??`                                     | everything                               |                                          |
 * | `+` `-` `*` `/` `%`                      | numbers; `%` whole ones                  | floats, as in JavaScript: `7 / 2` is 3.5 |
 * | `` `${a} ${b}` ``, `+`                   | texts, whole numbers, uuids, digits      | not floats: they are written differently |
 * | `Math.abs ceil floor trunc`              | numbers                                  | not `round`: half goes another way       |
 * | `Number(x)`                              | bigint, decimal                          | the nearest float                        |
 * | `.length`, `[...x].length`               | texts in UTF-16 units, in code points    | arrays: elements                         |
 * | `.includes` `.startsWith` `.endsWith`    | texts                                    | to the letter                            |
 * | `.trim()`                                | texts                                    | JavaScript's white space                 |
 * | `.includes(x)`                           | array fields, lists of constants         |                                          |
 *
 * Only booleans are true or false, and what may be null is tested first: SQL's third truth value is in no result. A result that is NaN,
 * infinite or too small to be told from zero is none: its row is refused, by the database and before.
 */
import { ts } from "ts-morph";
import type { Expression } from "../../ir/expression.js";
import { unwrap } from "../unwrap.js";
import { equality, order } from "./comparisons.js";
import { choice, fallback, logical, not } from "./logic.js";
import { field } from "./fields.js";
import { literalOf, textLiteral } from "./literals.js";
import { call, property } from "./methods.js";
import { arithmetic, negated } from "./numbers.js";
import { type Reader, readBoth } from "./reader.js";
import { joined, template, textual } from "./texts.js";

/** Reads an expression by its kind. */
export function readExpression(reader: Reader, expression: ts.Expression): Expression | null {
  const node = unwrap(expression);
  if (ts.isBinaryExpression(node)) return binary(reader, node);
  if (ts.isPrefixUnaryExpression(node)) return prefix(reader, node);
  if (ts.isConditionalExpression(node)) return choice(reader, node);
  if (ts.isTemplateExpression(node)) return template(reader, node);
  if (ts.isCallExpression(node)) return node.questionDotToken ? optional(reader, node) : call(reader, node);
  if (ts.isPropertyAccessExpression(node)) return member(reader, node);
  if (ts.isStringLiteralLike(node)) return text(reader, node);
  return constantOf(reader, node);
}

function text(reader: Reader, node: ts.StringLiteralLike): Expression | null {
  const value = reader.constant(node);
  return value.kind === "literal" ? textLiteral(reader, node, String(value.value)) : null;
}

function member(reader: Reader, node: ts.PropertyAccessExpression): Expression | null {
  if (node.questionDotToken !== undefined) return optional(reader, node);
  if (ts.isIdentifier(unwrap(node.expression)) && reader.isOfRow(node.expression)) return field(reader, node);
  if (node.name.text === "length" || reader.isOfRow(node)) return property(reader, node);
  return ts.isIdentifier(node.expression) || ts.isPropertyAccessExpression(node.expression)
    ? constantOf(reader, node)
    : property(reader, node);
}

function optional(reader: Reader, node: ts.Expression): null {
  const hint = 'Test it first, … !== null && …, or say what stands for null: (… ?? "").';
  return reader.refuse("G6002", node, "optional chaining cannot be read", hint);
}

/** What is no expression of the row: a literal, or a constant of the schema. */
function constantOf(reader: Reader, node: ts.Expression): Expression | null {
  if (reader.isOfRow(node)) {
    return reader.refuse("G6002", node, "the row itself is no value", "Name one of its fields: row.name.");
  }
  if (ts.isIdentifier(node) && node.text === "undefined") {
    return reader.refuse("G6002", node, "nothing in a row is undefined", "What is not there is null.");
  }
  const known = constants.find((is) => is(node));
  if (known === undefined) {
    const what = kinds[node.kind] ?? "this";
    return reader.refuse("G6002", node, `${what} cannot be read in a function of a row`, SUBSET);
  }
  const value = reader.constant(node);
  if (value.kind === "unknown") return null;
  if (value.kind === "literal") return literalOf(reader, node, value.value);
  return reader.refuse("G6002", node, "a list or an object is no value here", SUBSET);
}

const constants: readonly ((node: ts.Node) => boolean)[] = [
  ts.isIdentifier,
  ts.isPropertyAccessExpression,
  ts.isNumericLiteral,
  ({ kind }) => kind === ts.SyntaxKind.TrueKeyword,
  ({ kind }) => kind === ts.SyntaxKind.FalseKeyword,
  ({ kind }) => kind === ts.SyntaxKind.NullKeyword,
];

const SUBSET =
  "There are fields, constants, comparisons, && || ! ?: ??, arithmetic, texts and their includes, startsWith, endsWith, trim and length.";

const kinds: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.ElementAccessExpression]: "an element of a value",
  [ts.SyntaxKind.NewExpression]: "a new object",
  [ts.SyntaxKind.RegularExpressionLiteral]: "a regular expression",
  [ts.SyntaxKind.ArrowFunction]: "a function",
  [ts.SyntaxKind.FunctionExpression]: "a function",
  [ts.SyntaxKind.ObjectLiteralExpression]: "an object",
  [ts.SyntaxKind.ArrayLiteralExpression]: "a list that nothing is looked for in",
  [ts.SyntaxKind.AwaitExpression]: "await",
  [ts.SyntaxKind.TypeOfExpression]: "typeof",
  [ts.SyntaxKind.BigIntLiteral]: "a bigint literal",
  [ts.SyntaxKind.TaggedTemplateExpression]: "a tagged template",
  [ts.SyntaxKind.PostfixUnaryExpression]: "a change of a value",
};

function prefix(reader: Reader, node: ts.PrefixUnaryExpression): Expression | null {
  if (node.operator === ts.SyntaxKind.ExclamationToken) return not(reader, node);
  if (node.operator === ts.SyntaxKind.MinusToken) return negated(reader, node, reader.read(node.operand));
  return reader.refuse(
    "G6002",
    node,
    `${ts.tokenToString(node.operator)} cannot be read in a function of a row`,
    SUBSET,
  );
}

type Binary = (reader: Reader, node: ts.BinaryExpression) => Expression | null;

const operators: Readonly<Partial<Record<ts.SyntaxKind, Binary>>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: (reader, node) => logical(reader, node, "&&"),
  [ts.SyntaxKind.BarBarToken]: (reader, node) => logical(reader, node, "||"),
  [ts.SyntaxKind.QuestionQuestionToken]: fallback,
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: (reader, node) => equality(reader, node, "==="),
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: (reader, node) => equality(reader, node, "!=="),
  [ts.SyntaxKind.LessThanToken]: (reader, node) => order(reader, node, "<"),
  [ts.SyntaxKind.LessThanEqualsToken]: (reader, node) => order(reader, node, "<="),
  [ts.SyntaxKind.GreaterThanToken]: (reader, node) => order(reader, node, ">"),
  [ts.SyntaxKind.GreaterThanEqualsToken]: (reader, node) => order(reader, node, ">="),
  [ts.SyntaxKind.PlusToken]: plus,
  [ts.SyntaxKind.MinusToken]: (reader, node) => numbers(reader, node, "-"),
  [ts.SyntaxKind.AsteriskToken]: (reader, node) => numbers(reader, node, "*"),
  [ts.SyntaxKind.SlashToken]: (reader, node) => numbers(reader, node, "/"),
  [ts.SyntaxKind.PercentToken]: (reader, node) => numbers(reader, node, "%"),
};

const INSTEAD: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsToken]: "Write ===.",
  [ts.SyntaxKind.ExclamationEqualsToken]: "Write !==.",
};

function binary(reader: Reader, node: ts.BinaryExpression): Expression | null {
  const { kind } = node.operatorToken;
  const read = operators[kind];
  if (read !== undefined) return read(reader, node);
  const said = ts.tokenToString(kind) ?? "this operator";
  return reader.refuse(
    "G6002",
    node.operatorToken,
    `${said} cannot be read in a function of a row`,
    INSTEAD[kind] ?? SUBSET,
  );
}

function numbers(
  reader: Reader,
  node: ts.BinaryExpression,
  operator: "-" | "*" | "/" | "%",
): Expression | null {
  const read = readBoth(reader, node.left, node.right);
  return read === null ? null : arithmetic(reader, node, operator, read);
}

/** A sum; texts put together, where either side is one that is written in letters. */
function plus(reader: Reader, node: ts.BinaryExpression): Expression | null {
  const read = readBoth(reader, node.left, node.right);
  if (read === null) return null;
  if (!read.some(isText)) return arithmetic(reader, node, "+", read);
  return joined(
    reader,
    node,
    read.map((part) => textual(reader, part)),
  );
}

const isText = ({ type }: Expression): boolean => !["number", "boolean", "null"].includes(type.of);
