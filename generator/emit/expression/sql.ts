/**
 * Expressions as SQL. Every boolean that comes out is true or false: what may be null is compared with IS (NOT) DISTINCT FROM, and what
 * was tested before a comparison stands behind AND or OR, where the third truth value changes nothing. Only what may fail (a division
 * by zero) has to wait for its turn, which CASE sees to.
 */
import { definitionOf } from "../../fields/registry.js";
import { type Expression, mayFail, type OrderOperator, type ValueType } from "../../ir/expression.js";
import type { FieldType, Model } from "../../ir/ir.js";
import { InternalError } from "../../text/errors.js";
import { joinSql, type Sql, sql, sqlIdentifier, sqlNumber, sqlString } from "../../text/sql.js";
import { fieldOf } from "../context.js";

type Kind = Expression["kind"];
type Of<Name extends Kind> = Extract<Expression, { kind: Name }>;

/** The expression over the columns of the model's table, with parentheses only inside. */
export function expressionSql(model: Model, expression: Expression): Sql {
  const write = writers[expression.kind] as (expression: Expression, model: Model) => Sql; // the entry is of the kind
  return write(expression, model);
}

/** The same as the value of a column of the type. */
export function columnSql(model: Model, expression: Expression, type: FieldType): Sql {
  if (expression.type.of !== "number") return expressionSql(model, expression);
  return numberAs(model, expression, type === "integer" ? "int4" : "float8");
}

/** What needs no parentheses wherever it stands. */
const atoms: ReadonlySet<Kind> = new Set<Kind>([
  "field",
  "choice",
  "fallback",
  "length",
  "trim",
  "math",
  "number",
]);

function atom(model: Model, expression: Expression): Sql {
  const text = expressionSql(model, expression);
  const plain =
    atoms.has(expression.kind) ||
    (expression.kind === "literal" && !(typeof expression.value === "number" && expression.value < 0));
  return plain ? text : sql`(${text})`;
}

const writers: { readonly [Name in Kind]: (expression: Of<Name>, model: Model) => Sql } = {
  literal: ({ value, type }) => literal(value, type),
  field({ name }, model) {
    const field = fieldOf(model, name);
    const column = sqlIdentifier(field.column);
    const { collation } = (field.item ?? field).constraints;
    // Other collations may find different texts equal.
    return collation === undefined ? column : sql`(${column} COLLATE "C")`;
  },
  not: ({ operand }, model) => sql`NOT ${atom(model, operand)}`,
  negate: (expression, model) => sql`-${numberAtom(model, expression.operand, formatOf(expression))}`,
  trim: ({ operand }, model) => sql`btrim(${expressionSql(model, operand)}, ${WHITE_SPACE})`,
  number: ({ operand }, model) => sql`${atom(model, operand)}::float8`,
  math(expression, model) {
    const format = formatOf(expression);
    const operand = numberAs(model, expression.operand, format);
    if (format === "int4" && expression.name !== "abs") return sql`(${operand})`; // it is whole
    return sql`${mathFunctions[expression.name]}(${operand})`;
  },
  logical({ operator, left, right }, model) {
    if (mayFail(right)) {
      const [first, second] = [expressionSql(model, left), expressionSql(model, right)];
      return operator === "&&"
        ? sql`(CASE WHEN ${first} THEN ${second} ELSE false END)`
        : sql`(CASE WHEN ${first} THEN true ELSE ${second} END)`;
    }
    const side = (part: Expression): Sql =>
      part.kind === "logical" && part.operator === operator ? expressionSql(model, part) : atom(model, part);
    return operator === "&&" ? sql`${side(left)} AND ${side(right)}` : sql`${side(left)} OR ${side(right)}`;
  },
  fallback(expression, model) {
    const format = formatOf(expression);
    const [left, right] = [expression.left, expression.right].map((part) => valueAs(model, part, format));
    return sql`COALESCE(${left ?? sql`NULL`}, ${right ?? sql`NULL`})`;
  },
  equality({ operator, left, right }, model) {
    const equal = operator === "===";
    if (isNull(left) || isNull(right)) {
      const tested = atom(model, isNull(left) ? right : left);
      return equal ? sql`${tested} IS NULL` : sql`${tested} IS NOT NULL`;
    }
    const [first, second] = [atom(model, left), atom(model, right)];
    if (left.nullable || right.nullable) {
      return equal ? sql`${first} IS NOT DISTINCT FROM ${second}` : sql`${first} IS DISTINCT FROM ${second}`;
    }
    return equal ? sql`${first} = ${second}` : sql`${first} <> ${second}`;
  },
  order: ({ operator, left, right }, model) =>
    sql`${atom(model, left)} ${orders[operator]} ${atom(model, right)}`,
  arithmetic: (expression, model) => arithmetic(expression, model),
  choice(expression, model) {
    const format = formatOf(expression);
    const [then, otherwise] = [expression.whenTrue, expression.whenFalse];
    return sql`CASE WHEN ${expressionSql(model, expression.condition)} THEN ${valueAs(model, then, format)} ELSE ${valueAs(model, otherwise, format)} END`;
  },
  join: ({ parts }, model) =>
    parts.map((part) => textOf(model, part)).reduce((before, part) => sql`${before} || ${part}`),
  length({ unit, operand }, model) {
    const value = expressionSql(model, operand);
    if (unit === "elements") return sql`cardinality(${value})`;
    if (unit === "points") return sql`char_length(${value})`;
    // JavaScript counts characters beyond the first 65,536 as two.
    return sql`(char_length(${value}) + char_length(regexp_replace(${value}, '[^\\U00010000-\\U0010FFFF]+', '', 'g')))`;
  },
  contains({ method, operand, part }, model) {
    const [text, wanted] = [expressionSql(model, operand), expressionSql(model, part)];
    if (method === "startsWith") return sql`starts_with(${text}, ${wanted})`;
    if (method === "includes") return sql`strpos(${text}, ${wanted}) > 0`;
    return sql`right(${text}, char_length(${wanted})) = ${atom(model, part)}`;
  },
  among({ operand, values }, model) {
    if (values.length === 0) return sql`false`;
    const list = joinSql(
      values.map((value) => expressionSql(model, value)),
      ", ",
    );
    return sql`${atom(model, operand)} IN (${list})`;
  },
  has: ({ operand, item }, model) => sql`${atom(model, item)} = ANY (${expressionSql(model, operand)})`,
};

const isNull = ({ type }: Expression): boolean => type.of === "null";

const orders: Readonly<Record<OrderOperator, Sql>> = {
  "<": sql`<`,
  "<=": sql`<=`,
  ">": sql`>`,
  ">=": sql`>=`,
};

const mathFunctions = { abs: sql`abs`, ceil: sql`ceil`, floor: sql`floor`, trunc: sql`trunc` } as const;

/** What `trim` takes away (ECMA-262, 12.2 and 12.3). */
const WHITE_SPACE = sql`E'\\t\\n\\u000b\\f\\r \\u00a0\\u1680\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff'`;

function literal(value: string | number | boolean | null, type: ValueType): Sql {
  if (value === null) return sql`NULL`;
  if (typeof value === "boolean") return value ? sql`true` : sql`false`;
  if (typeof value === "number") return isInt4(value) ? sqlNumber(value) : sql`${sqlNumber(value)}::float8`;
  if (type.of === "text") return sqlString(value);
  if (type.of === "number" || type.of === "array" || type.of === "null") {
    throw new InternalError("A literal text is no number, list or null.");
  }
  const definition = definitionOf(type.of);
  const shape = { type: type.of, constraints: {}, item: null };
  if (type.of === "bytes") return definition.sqlLiteral(value, shape);
  return sql`${sqlString(value)}::${definition.cast(shape)}`;
}

const isInt4 = (value: number): boolean => (value | 0) === value;

/** How PostgreSQL holds a number: as an `int4` where all parts of it are, and where it surely is one. */
type Format = "int4" | "float8";

function formatOf(expression: Expression): Format {
  const { type } = expression;
  const whole = type.of !== "number" || (type.integer && type.least >= -(2 ** 31) && type.greatest < 2 ** 31);
  if (!whole) return "float8";
  const parts = ((): readonly Expression[] | null => {
    switch (expression.kind) {
      case "number":
        return null;
      case "negate":
      case "math":
        return [expression.operand];
      case "arithmetic":
        return expression.operator === "/" ? null : [expression.left, expression.right];
      case "fallback":
        return [expression.left, expression.right];
      case "choice":
        return [expression.whenTrue, expression.whenFalse];
      default:
        return [];
    }
  })();
  return parts !== null && parts.every((part) => formatOf(part) === "int4") ? "int4" : "float8";
}

function numberAs(model: Model, expression: Expression, format: Format): Sql {
  const text = expressionSql(model, expression);
  if (formatOf(expression) === format || isNull(expression)) return text;
  const value =
    expression.kind === "literal" && Number(expression.value) < 0 ? sql`(${text})` : atom(model, expression);
  return format === "int4" ? sql`${value}::int4` : sql`${value}::float8`;
}

function numberAtom(model: Model, expression: Expression, format: Format): Sql {
  return formatOf(expression) === format ? atom(model, expression) : numberAs(model, expression, format);
}

const valueAs = (model: Model, expression: Expression, format: Format): Sql =>
  expression.type.of === "number" ? numberAs(model, expression, format) : expressionSql(model, expression);

const operators = { "+": sql`+`, "-": sql`-`, "*": sql`*`, "/": sql`/`, "%": sql`%` } as const;

function arithmetic(expression: Of<"arithmetic">, model: Model): Sql {
  const { operator, left, right } = expression;
  const format = formatOf(expression);
  if (operator === "%" && format === "float8") {
    const [first, second] = [atom(model, left), atom(model, right)];
    return sql`(${first}::int8 % ${second}::int8)::float8`;
  }
  return sql`${numberAtom(model, left, format)} ${operators[operator]} ${numberAtom(model, right, format)}`;
}

/** A value's own text. */
function textOf(model: Model, expression: Expression): Sql {
  const value = atom(model, expression);
  if (expression.type.of === "text" || expression.kind === "literal") return value;
  const whole = expression.type.of === "number" && formatOf(expression) === "float8";
  return whole ? sql`${value}::int8::text` : sql`${value}::text`;
}
