/**
 * What an arrow function of a schema says, as data: it is read, typed and translated, and never run. Every node knows the type of its
 * value, so that a translation decides nothing about types, and where it is written. What the subset of TypeScript is, and why each part
 * of it means the same to JavaScript and to PostgreSQL, is in the table of `generator/read/expression/subset.ts`.
 */
import type { Span } from "../diagnostics/diagnostic.js";

/** A value as callers see it: bigint, decimal, times and the like are texts in JavaScript, and have types of their own here. */
export type ValueType =
  /** Between these bounds, both allowed; never NaN or infinite. */
  | { readonly of: "number"; readonly integer: boolean; readonly least: number; readonly greatest: number }
  /** One of the values, where they are few and known. */
  | { readonly of: "text"; readonly values: readonly string[] | null }
  /** All digits and those behind the point; null where it may have as many as it likes. */
  | { readonly of: "decimal"; readonly precision: number | null; readonly scale: number | null }
  | { readonly of: "array"; readonly item: ValueType }
  | { readonly of: PlainType };

export type PlainType =
  "boolean" | "uuid" | "bigint" | "timestamp" | "date" | "time" | "bytes" | "json" | "vector" | "null";

interface Typed {
  readonly type: ValueType;
  /** Whether it may be null where it stands: what was tested before is not. */
  readonly nullable: boolean;
  readonly span: Span;
}

export type LiteralExpression = Typed & {
  readonly kind: "literal";
  readonly value: string | number | boolean | null;
};
/** A field of `row`. */
export type FieldExpression = Typed & { readonly kind: "field"; readonly name: string };
export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";
export type OrderOperator = "<" | "<=" | ">" | ">=";

export type Expression =
  | LiteralExpression
  | FieldExpression
  | (Typed & { readonly kind: "not"; readonly operand: Expression })
  | (Typed & { readonly kind: "negate"; readonly operand: Expression })
  | (Typed & { readonly kind: "trim"; readonly operand: Expression })
  /** The number that the digits of a bigint or decimal write; `safe` where it surely is in the range of a float. */
  | (Typed & { readonly kind: "number"; readonly operand: Expression; readonly safe: boolean })
  | (Typed & { readonly kind: "math"; readonly name: MathName; readonly operand: Expression })
  | (Typed & {
      readonly kind: "logical";
      readonly operator: "&&" | "||";
      readonly left: Expression;
      readonly right: Expression;
    })
  | (Typed & { readonly kind: "fallback"; readonly left: Expression; readonly right: Expression })
  | (Typed & {
      readonly kind: "equality";
      readonly operator: "===" | "!==";
      readonly left: Expression;
      readonly right: Expression;
    })
  | (Typed & {
      readonly kind: "order";
      readonly operator: OrderOperator;
      readonly left: Expression;
      readonly right: Expression;
    })
  /** `safe` where the result surely is a number within the range of a float: no division by zero, no overflow. */
  | (Typed & {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly safe: boolean;
    })
  | (Typed & {
      readonly kind: "choice";
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    })
  /** Texts, and what has a text, one behind the other: a template literal, or `+`. */
  | (Typed & { readonly kind: "join"; readonly parts: readonly Expression[] })
  /** Of a text in UTF-16 units or (`[...text].length`) in code points; of an array in elements. */
  | (Typed & { readonly kind: "length"; readonly unit: LengthUnit; readonly operand: Expression })
  | (Typed & {
      readonly kind: "contains";
      readonly method: "includes" | "startsWith" | "endsWith";
      readonly operand: Expression;
      readonly part: Expression;
    })
  /** `["open", "pending"].includes(row.status)` */
  | (Typed & {
      readonly kind: "among";
      readonly operand: Expression;
      readonly values: readonly LiteralExpression[];
    })
  /** `row.tags.includes("new")` */
  | (Typed & { readonly kind: "has"; readonly operand: Expression; readonly item: Expression });

export type MathName = "abs" | "ceil" | "floor" | "trunc";
export type LengthUnit = "units" | "points" | "elements";

/** The parts of an expression that are expressions. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "literal":
    case "field":
      return [];
    case "not":
    case "negate":
    case "trim":
    case "number":
    case "math":
    case "length":
      return [expression.operand];
    case "choice":
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case "join":
      return expression.parts;
    case "contains":
      return [expression.operand, expression.part];
    case "among":
      return [expression.operand, ...expression.values];
    case "has":
      return [expression.operand, expression.item];
    default:
      return [expression.left, expression.right];
  }
}

/** The fields of the row that it reads, each once, in the order in which they are met. */
export function fieldsOf(expression: Expression): readonly string[] {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === "field") names.add(part.name);
    partsOf(part).forEach(visit);
  };
  visit(expression);
  return [...names];
}

/** Whether there are rows for which it has no value, and which are refused therefore: a division by zero, an overflow. */
export function mayFail(expression: Expression): boolean {
  return ("safe" in expression && !expression.safe) || partsOf(expression).some(mayFail);
}
