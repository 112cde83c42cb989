/**
 * The operators of filters, one entry each: to which column types it applies, what its operand is, and its SQL. The SQL
 * may be NULL where the column is; the compiler takes that as false, `NOT` included.
 */
import type { Parameter } from "../database/port.js";
import { listParameter, type Codec } from "./codecs.js";
import type { ColumnType } from "./model.js";

/** What an operator is given: one value of the column's type, the same or null, a list, two values, true or false. */
export type Operand = "value" | "nullable" | "list" | "pair" | "flag";

export interface Operator {
  readonly types: ReadonlySet<ColumnType>;
  readonly operand: Operand;
  /** `value` has been checked against the operand and the column's type. */
  readonly sql: (target: Target, value: unknown) => string;
}

/** A column within a statement that is being composed. */
export interface Target {
  /** The column as SQL. */
  readonly sql: string;
  readonly codec: Codec;
  /** Adds a parameter to the statement; the answer is its placeholder. */
  readonly bind: (parameter: Parameter) => string;
}

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

function bindValue({ codec, bind }: Target, value: unknown): string {
  return `${bind(codec.parameter(value))}::${codec.cast}`;
}

/** The list as one array parameter, so that its length does not change the statement. */
function bindList({ codec, bind }: Target, values: readonly unknown[]): string {
  return `${bind(listParameter(codec, values))}::${codec.cast}[]`;
}

function comparison(sign: string): Operator {
  return {
    types: ordered,
    operand: "value",
    sql: (target, value) => `${target.sql} ${sign} ${bindValue(target, value)}`,
  };
}

export const operators = {
  eq: {
    types: every,
    operand: "nullable",
    sql: (target, value) =>
      value === null ? `${target.sql} IS NULL` : `${target.sql} = ${bindValue(target, value)}`,
  },
  ne: {
    types: every,
    operand: "nullable",
    sql: (target, value) =>
      value === null
        ? `${target.sql} IS NOT NULL`
        : `${target.sql} IS DISTINCT FROM ${bindValue(target, value)}`,
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
      return `${target.sql} BETWEEN ${bindValue(target, low)} AND ${bindValue(target, high)}`;
    },
  },
  in: {
    types: listed,
    operand: "list",
    sql: (target, value) => {
      const { values, withNull } = withoutNull(value);
      const among = `${target.sql} = ANY(${bindList(target, values)})`;
      return withNull ? `(${among} OR ${target.sql} IS NULL)` : among;
    },
  },
  notIn: {
    types: listed,
    operand: "list",
    sql: (target, value) => {
      const { values, withNull } = withoutNull(value);
      if (withNull)
        return `(${target.sql} IS NOT NULL AND ${target.sql} <> ALL(${bindList(target, values)}))`;
      return `(${target.sql} = ANY(${bindList(target, values)})) IS NOT TRUE`;
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

const byName: Readonly<Record<string, Operator>> = operators;

/** The operator of that name; undefined where there is none or it does not apply to the type. */
export function operatorFor(name: string, type: ColumnType): Operator | undefined {
  if (!Object.hasOwn(byName, name)) return undefined;
  const operator = byName[name];
  return operator?.types.has(type) === true ? operator : undefined;
}

/** Names of the operators that apply to the type. */
export function operatorNames(type: ColumnType): string[] {
  return Object.keys(byName).filter((name) => byName[name]?.types.has(type) === true);
}
