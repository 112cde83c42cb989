/** What every part of reading a function gets. */
import type { ts } from "ts-morph";
import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import type { Expression, LiteralExpression, ValueType } from "../../ir/expression.js";
import type { Field } from "../../ir/ir.js";
import type { Value } from "../value.js";

/** What a function may know of its model. */
export interface RowFields {
  /** The model's name. */
  readonly model: string;
  readonly fields: ReadonlyMap<string, Field>;
  isComputed(name: string): boolean;
  /** Names that are there and cannot be read, of which a complaint has been made; any, where not all fields are known. */
  isBroken(name: string): boolean;
  /** What a name is that is none of the fields: for a hint. */
  whatIs(name: string): string | undefined;
}

export interface Reader {
  readonly row: RowFields;
  /** Fields that are not null here, since they were tested. */
  readonly known: ReadonlySet<string>;
  /** Null where it is refused, and a complaint says why. */
  read(node: ts.Expression): Expression | null;
  /** The same, where more fields are known not to be null. */
  knowing(names: ReadonlySet<string>): Reader;
  spanOf(node: ts.Node): Span;
  /** The value of an expression that has nothing of the row in it. */
  constant(node: ts.Expression): Value;
  /** Whether it is the function's parameter, or a member of it. */
  isOfRow(node: ts.Expression): boolean;
  refuse(code: DiagnosticCode, place: ts.Node | Span, message: string, hint?: string): null;
}

export const BOOLEAN: ValueType = { of: "boolean" };
export const NULL: ValueType = { of: "null" };
export const TEXT: ValueType = { of: "text", values: null };

export const isLiteral = (expression: Expression): expression is LiteralExpression =>
  expression.kind === "literal";

/** Both, so that what is wrong with each is said. */
export function readBoth(
  reader: Reader,
  left: ts.Expression,
  right: ts.Expression,
): readonly [Expression, Expression] | null {
  const first = reader.read(left);
  const second = reader.read(right);
  return first === null || second === null ? null : [first, second];
}

/** The expression, unless it may be null here. */
export function notNull(reader: Reader, expression: Expression | null): Expression | null {
  if (expression === null || (!expression.nullable && expression.type.of !== "null")) return expression;
  if (expression.kind === "field") {
    const { name } = expression;
    const hint = `Test it first, as in row.${name} !== null && …, or say what stands for null: row.${name} ?? ….`;
    return reader.refuse("G6004", expression.span, `"${name}" may be null here`, hint);
  }
  return reader.refuse(
    "G6004",
    expression.span,
    "this may be null here",
    "Say what stands for null: … ?? ….",
  );
}

const typeNames: Readonly<Record<ValueType["of"], string>> = {
  number: "a number",
  text: "a text",
  decimal: "a decimal",
  array: "an array",
  boolean: "a boolean",
  uuid: "a uuid",
  bigint: "a bigint",
  timestamp: "a timestamp",
  date: "a date",
  time: "a time",
  bytes: "bytes",
  json: "a json value",
  vector: "a vector",
  null: "null",
};

/** `a number`: for messages. */
export const nameOfType = ({ of }: ValueType): string => typeNames[of];
export const nameOf = ({ type }: Expression): string => nameOfType(type);

/** The expression, if its value is of the type; a complaint if it is another. */
export function ofType(
  reader: Reader,
  expression: Expression | null,
  type: ValueType["of"],
  hint?: string,
): Expression | null {
  const value = notNull(reader, expression);
  if (value === null || value.type.of === type) return value;
  return reader.refuse(
    "G6003",
    value.span,
    `${typeNames[type]} has to stand here, not ${nameOf(value)}`,
    hint,
  );
}
