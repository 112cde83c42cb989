/** What an operator is, and what its operand may be. */
import type { Parameter } from "../../database/port.js";
import { listParameter, type Codec } from "../codecs.js";
import type { ColumnType } from "../model.js";

/**
 * What an operator is given: one value of the column's type, the same or null, a list of them, two of them, true or
 * false; any text, a pattern of `LIKE`, a regular expression; of arrays one item or a list of items; a vector with what
 * near means.
 */
export type Operand =
  | "value"
  | "nullable"
  | "list"
  | "pair"
  | "flag"
  | "text"
  | "pattern"
  | "expression"
  | "item"
  | "items"
  | "near"
  | "path";

export interface Operator {
  readonly types: ReadonlySet<ColumnType>;
  readonly operand: Operand;
  /** `value` has been checked against the operand and the column's type. */
  readonly sql: (target: Target, value: unknown) => string;
}

/** A column, or a value within one, in a statement that is being composed. */
export interface Target {
  /** The column as SQL. */
  readonly sql: string;
  readonly codec: Codec;
  /** Adds a parameter to the statement; the answer is its placeholder. */
  readonly bind: (parameter: Parameter) => string;
  /** Letters count as equal to their other case. Of text alone. */
  readonly insensitive: boolean;
}

/** The languages' own collation: what knows the cases of all letters, on every server and PGlite alike. */
export const ANY_LANGUAGE = `COLLATE "und-x-icu"`;

/** Lower case by Unicode, compared by code points as all text is. */
export function folded(sql: string): string {
  return `(lower(${sql} ${ANY_LANGUAGE}) COLLATE "C")`;
}

/** The side of a comparison that the row stands on. */
export function subject({ sql, insensitive }: Target): string {
  return insensitive ? folded(sql) : sql;
}

export function bindValue({ codec, bind, insensitive }: Target, value: unknown): string {
  const parameter = `${bind(codec.parameter(value))}::${codec.cast}`;
  return insensitive ? folded(parameter) : parameter;
}

/** The list as one array parameter, so that its length does not change the statement. */
export function bindList({ codec, bind, insensitive }: Target, values: readonly unknown[]): string {
  const parameter = `${bind(listParameter(codec, values))}::${codec.cast}[]`;
  return insensitive ? `ARRAY(SELECT ${folded("v")} FROM unnest(${parameter}) AS u(v))` : parameter;
}
