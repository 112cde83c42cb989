/** Two values that meet: a text that is written out takes the type of what it meets, and numbers the bounds of both. */
import {
  decimal as isDecimal,
  bigint as isBigint,
  bytes,
  date,
  time,
  timestamp,
  uuid,
} from "../../../runtime/values.js";
import type { Rule } from "../../../runtime/values.js";
import { canonical } from "../../../runtime/values/canonical.js";
import { quote } from "../../diagnostics/quote.js";
import type { Expression, LiteralExpression, ValueType } from "../../ir/expression.js";
import { eitherNumber } from "./numbers.js";
import { isLiteral, nameOf, nameOfType, type Reader } from "./reader.js";

const same = (value: string): string => value;

/** Types whose values are texts in JavaScript, and how the text of one is written. */
const spelled: Readonly<
  Partial<Record<ValueType["of"], { readonly rule: Rule; readonly spell: (value: string) => string | null }>>
> = {
  uuid: { rule: uuid, spell: (value) => canonical.uuid(value, {}) },
  bigint: { rule: isBigint, spell: (value) => canonical.bigint(value, {}) },
  decimal: { rule: isDecimal, spell: (value) => canonical.decimal(value, {}) },
  timestamp: { rule: timestamp, spell: (value) => canonical.timestamp(value, {}) },
  time: { rule: time, spell: (value) => canonical.time(value, {}) },
  date: { rule: date, spell: same },
  bytes: { rule: bytes, spell: same },
};

/** Whether a literal is a text that stands for a value of the type; complains where it is no such value, or not written as rows have it. */
function adapted(reader: Reader, literal: LiteralExpression, type: ValueType): Expression | null {
  const text = String(literal.value);
  const { rule, spell } = spelled[type.of] ?? { rule: () => null, spell: same };
  const wrong = rule(text);
  if (wrong !== null) {
    const message = `${quote(text)} is not ${nameOfType(type)}`;
    return reader.refuse("G6008", literal.span, message, wrong.replace(/^Must/, "It must"));
  }
  const answered = spell(text);
  if (answered !== null && answered !== text) {
    const message = `rows never have ${quote(text)}, but ${quote(answered)}`;
    return reader.refuse("G6008", literal.span, message, "Write it as rows have it.");
  }
  return { ...literal, type };
}

/** Both with one type; null where they have none in common, and a complaint says so. */
export function unified(
  reader: Reader,
  [left, right]: readonly [Expression, Expression],
): readonly [Expression, Expression] | null {
  if (left.type.of === "text" && isLiteral(left) && spelled[right.type.of] !== undefined) {
    const literal = adapted(reader, left, right.type);
    return literal === null ? null : [literal, right];
  }
  if (right.type.of === "text" && isLiteral(right) && spelled[left.type.of] !== undefined) {
    const literal = adapted(reader, right, left.type);
    return literal === null ? null : [left, literal];
  }
  const either = [left.type.of, right.type.of];
  if (left.type.of === right.type.of || either.includes("null")) return [left, right];
  const message = `${nameOf(left)} and ${nameOf(right)} do not go together`;
  const digits = either.includes("number") && (either.includes("bigint") || either.includes("decimal"));
  const hint = digits ? "Number(…) is the number that a text of digits writes." : undefined;
  return reader.refuse("G6003", { ...left.span, end: right.span.end }, message, hint);
}

/** The type of what is one or the other. */
export function eitherType(left: ValueType, right: ValueType): ValueType {
  if (left.of === "null") return right;
  if (left.of === "number" && right.of === "number") return eitherNumber(left, right);
  if (left.of === "text" && right.of === "text") {
    const known = left.values !== null && right.values !== null;
    return {
      of: "text",
      values: known ? [...new Set([...(left.values ?? []), ...(right.values ?? [])])] : null,
    };
  }
  if (left.of === "decimal" && right.of === "decimal") {
    const same = left.precision === right.precision && left.scale === right.scale;
    return same ? left : { of: "decimal", precision: null, scale: null };
  }
  return left;
}
