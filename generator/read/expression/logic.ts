/** `&& || ! ?: ??`, and what a test says about the fields in it. */
import type { ts } from "ts-morph";
import type { Expression } from "../../ir/expression.js";
import { BOOLEAN, ofType, readBoth, type Reader } from "./reader.js";
import { eitherType, unified } from "./unify.js";

const TRUTH = 'Write the test out: … !== null, … !== "", … > 0, … === true.';

/** A boolean that is not null: nothing else is true or false in SQL. */
export const condition = (reader: Reader, expression: Expression | null): Expression | null =>
  ofType(reader, expression, "boolean", TRUTH);

export function logical(reader: Reader, node: ts.BinaryExpression, operator: "&&" | "||"): Expression | null {
  const left = condition(reader, reader.read(node.left));
  const known = left === null ? new Set<string>() : notNullWhen(left, operator === "&&");
  const right = condition(reader, reader.knowing(known).read(node.right));
  if (left === null || right === null) return null;
  return {
    kind: "logical",
    operator,
    left,
    right,
    type: BOOLEAN,
    nullable: false,
    span: reader.spanOf(node),
  };
}

export function not(reader: Reader, node: ts.PrefixUnaryExpression): Expression | null {
  const operand = condition(reader, reader.read(node.operand));
  if (operand === null) return null;
  return { kind: "not", operand, type: BOOLEAN, nullable: false, span: reader.spanOf(node) };
}

export function choice(reader: Reader, node: ts.ConditionalExpression): Expression | null {
  const test = condition(reader, reader.read(node.condition));
  const knowing = (outcome: boolean): Reader =>
    test === null ? reader : reader.knowing(notNullWhen(test, outcome));
  const then = knowing(true).read(node.whenTrue);
  const otherwise = knowing(false).read(node.whenFalse);
  if (test === null || then === null || otherwise === null) return null;
  const both = unified(reader, [then, otherwise]);
  if (both === null) return null;
  return {
    kind: "choice",
    condition: test,
    whenTrue: both[0],
    whenFalse: both[1],
    type: eitherType(both[0].type, both[1].type),
    nullable: both.some(mayBeNull),
    span: reader.spanOf(node),
  };
}

export function fallback(reader: Reader, node: ts.BinaryExpression): Expression | null {
  const read = readBoth(reader, node.left, node.right);
  if (read === null) return null;
  const both = unified(reader, read);
  if (both === null) return null;
  const [left, right] = both;
  // A field may have been tested before; of anything else TypeScript, too, says that this is never asked.
  if (!mayBeNull(left) && left.kind !== "field") {
    return reader.refuse("G6008", node.left, "this is never null, and nothing has to stand for it");
  }
  const type = right.type.of === "null" ? left.type : eitherType(left.type, right.type);
  return {
    kind: "fallback",
    left,
    right,
    type,
    nullable: mayBeNull(right) && mayBeNull(left),
    span: reader.spanOf(node),
  };
}

const mayBeNull = ({ nullable, type }: Expression): boolean => nullable || type.of === "null";

const nothing: ReadonlySet<string> = new Set();

/** The fields that are not null where a test has come out as said: what TypeScript narrows, too. */
export function notNullWhen(test: Expression, outcome: boolean): ReadonlySet<string> {
  if (test.kind === "not") return notNullWhen(test.operand, !outcome);
  if (test.kind === "equality") {
    const equal = (test.operator === "===") === outcome;
    return new Set([...tested(test.left, test.right, equal), ...tested(test.right, test.left, equal)]);
  }
  if (test.kind !== "logical") return nothing;
  const left = notNullWhen(test.left, outcome);
  const right = notNullWhen(test.right, outcome);
  // Both sides have come out so, or one of them, and it is not known which.
  const both = (test.operator === "&&") === outcome;
  return both ? new Set([...left, ...right]) : new Set([...left].filter((name) => right.has(name)));
}

function tested(side: Expression, other: Expression, equal: boolean): readonly string[] {
  if (side.kind !== "field") return [];
  const present = equal ? !mayBeNull(other) : other.type.of === "null";
  return present ? [side.name] : [];
}
