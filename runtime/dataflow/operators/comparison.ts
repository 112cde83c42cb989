/** Equality, order and lists: operators of every type, or of every type that has an order. */
import type { ColumnType } from "../model.js";
import { bindList, bindValue, subject, type Operator } from "./operator.js";

const EVERY: readonly ColumnType[] = [
  "text",
  "uuid",
  "integer",
  "bigint",
  "float",
  "decimal",
  "boolean",
  "timestamp",
  "date",
  "time",
  "json",
  "bytes",
  "oneOf",
  "array",
  "vector",
];

const every = new Set(EVERY);
/** JSON values, arrays and vectors are only compared whole: `ANY` would take a list of arrays apart. */
const listed = new Set(EVERY.filter((type) => type !== "json" && type !== "array" && type !== "vector"));
const ordered = new Set<ColumnType>([
  "text",
  "integer",
  "bigint",
  "float",
  "decimal",
  "timestamp",
  "date",
  "time",
]);

function comparison(sign: string): Operator {
  return {
    types: ordered,
    operand: "value",
    sql: (target, value) => `${subject(target)} ${sign} ${bindValue(target, value)}`,
  };
}

export const comparisons = {
  eq: {
    types: every,
    operand: "nullable",
    sql: (target, value) =>
      value === null ? `${target.sql} IS NULL` : `${subject(target)} = ${bindValue(target, value)}`,
  },
  ne: {
    types: every,
    operand: "nullable",
    sql: (target, value) =>
      value === null
        ? `${target.sql} IS NOT NULL`
        : `${subject(target)} IS DISTINCT FROM ${bindValue(target, value)}`,
  },
  gt: comparison(">"),
  gte: comparison(">="),
  lt: comparison("<"),
  lte: comparison("<="),
  between: {
    types: ordered,
    operand: "pair",
    sql: (target, value) => {
      const [low, high] = value as readonly unknown[]; // the operand is a pair
      return `${subject(target)} BETWEEN ${bindValue(target, low)} AND ${bindValue(target, high)}`;
    },
  },
  in: {
    types: listed,
    operand: "list",
    sql: (target, value) => {
      const { values, withNull } = withoutNull(value);
      const among = `${subject(target)} = ANY(${bindList(target, values)})`;
      return withNull ? `(${among} OR ${target.sql} IS NULL)` : among;
    },
  },
  notIn: {
    types: listed,
    operand: "list",
    sql: (target, value) => {
      const { values, withNull } = withoutNull(value);
      if (withNull)
        return `(${target.sql} IS NOT NULL AND ${subject(target)} <> ALL(${bindList(target, values)}))`;
      return `(${subject(target)} = ANY(${bindList(target, values)})) IS NOT TRUE`;
    },
  },
  isNull: {
    types: every,
    operand: "flag",
    sql: (target, value) => `${target.sql} IS ${value === true ? "" : "NOT "}NULL`,
  },
} as const satisfies Record<string, Operator>;

function withoutNull(value: unknown): { readonly values: readonly unknown[]; readonly withNull: boolean } {
  const all = value as readonly unknown[]; // the operand is a list
  const values = all.filter((item) => item !== null);
  return { values, withNull: values.length < all.length };
}
