/**
 * Expressions as TypeScript, for those who check a row before the database does: as they are written, but for arithmetic that may fail,
 * which is a call of what says so. Every part is in parentheses; the layout takes off those that are not needed.
 */
import type { Expression } from "../../ir/expression.js";
import { array, imported } from "../../text/build.js";
import { type Code, code } from "../../text/code.js";
import { key, lit } from "../../text/literal.js";

type Kind = Expression["kind"];
type Of<Name extends Kind> = Extract<Expression, { kind: Name }>;

/** The expression over a variable `row`. */
export function expressionCode(expression: Expression): Code {
  const write = writers[expression.kind] as (expression: Expression) => Code; // the entry is of the kind
  return write(expression);
}

const plain: ReadonlySet<Kind> = new Set<Kind>(["literal", "field"]);

const atom = (expression: Expression): Code =>
  plain.has(expression.kind) ? expressionCode(expression) : code`(${expressionCode(expression)})`;

const writers: { readonly [Name in Kind]: (expression: Of<Name>) => Code } = {
  literal: ({ value }) => lit(value),
  field: ({ name }) => code`row.${key(name)}`,
  not: ({ operand }) => code`!${atom(operand)}`,
  negate: ({ operand }) => code`-${atom(operand)}`,
  trim: ({ operand }) => code`${atom(operand)}.trim()`,
  number: ({ operand, safe }) => {
    const convert = safe ? code`Number` : helper("number");
    return code`${convert}(${expressionCode(operand)})`;
  },
  math: ({ name, operand }) => code`Math.${key(name)}(${expressionCode(operand)})`,
  logical: ({ operator, left, right }) =>
    operator === "&&" ? code`${atom(left)} && ${atom(right)}` : code`${atom(left)} || ${atom(right)}`,
  fallback: ({ left, right }) => code`${atom(left)} ?? ${atom(right)}`,
  equality: ({ operator, left, right }) =>
    operator === "===" ? code`${atom(left)} === ${atom(right)}` : code`${atom(left)} !== ${atom(right)}`,
  order: ({ operator, left, right }) => code`${atom(left)} ${orders[operator]} ${atom(right)}`,
  arithmetic({ operator, left, right, safe }) {
    if (safe) return code`${atom(left)} ${operators[operator]} ${atom(right)}`;
    return code`${helper(functions[operator])}(${expressionCode(left)}, ${expressionCode(right)})`;
  },
  choice: ({ condition, whenTrue, whenFalse }) =>
    code`${atom(condition)} ? ${atom(whenTrue)} : ${atom(whenFalse)}`,
  join: ({ parts }) => parts.map(atom).reduce((before, part) => code`${before} + ${part}`, lit("")),
  length: ({ unit, operand }) =>
    unit === "points" ? code`[...${atom(operand)}].length` : code`${atom(operand)}.length`,
  contains: ({ method, operand, part }) => code`${atom(operand)}.${key(method)}(${expressionCode(part)})`,
  among: ({ operand, values }) =>
    code`${array(values.map(({ value }) => lit(value)))}.includes(${expressionCode(operand)})`,
  has: ({ operand, item }) => code`${atom(operand)}.includes(${expressionCode(item)})`,
};

const helper = (name: string): Code => imported(name, "prewire/validators");

const orders = { "<": code`<`, "<=": code`<=`, ">": code`>`, ">=": code`>=` } as const;

const operators = { "+": code`+`, "-": code`-`, "*": code`*`, "/": code`/`, "%": code`%` } as const;

const functions = {
  "+": "sum",
  "-": "difference",
  "*": "product",
  "/": "quotient",
  "%": "remainder",
} as const;
