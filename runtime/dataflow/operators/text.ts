/** Operators of text: patterns, parts, regular expressions, words. */
import type { ColumnType } from "../model.js";
import { ANY_LANGUAGE, type Operator, type Target } from "./operator.js";

const types: ReadonlySet<ColumnType> = new Set<ColumnType>(["text"]);

/** The operand as a pattern in which nothing but what is added has a meaning (PostgreSQL manual, 9.7.1). */
const literally = (text: unknown): string => String(text).replace(/[\\%_]/g, "\\$&");

/** What `LIKE` does; in any case it lowers both sides by Unicode. */
function likeSql({ sql, bind, insensitive }: Target, pattern: string): string {
  const parameter = `${bind(pattern)}::text`;
  return insensitive ? `${sql} ${ANY_LANGUAGE} ILIKE ${parameter}` : `${sql} LIKE ${parameter}`;
}

function part(pattern: (literal: string) => string): Operator {
  return { types, operand: "text", sql: (target, value) => likeSql(target, pattern(literally(value))) };
}

export const textOperators = {
  /** PostgreSQL's pattern: `%` any characters, `_` one, `\` before one that is meant itself. */
  like: { types, operand: "pattern", sql: (target, value) => likeSql(target, String(value)) },
  ilike: {
    types,
    operand: "pattern",
    sql: (target, value) => likeSql({ ...target, insensitive: true }, String(value)),
  },
  contains: part((literal) => `%${literal}%`),
  startsWith: part((literal) => `${literal}%`),
  endsWith: part((literal) => `%${literal}`),
  /** PostgreSQL's regular expressions (manual, 9.7.3). */
  regex: {
    types,
    operand: "expression",
    sql: ({ sql, bind, insensitive }, value) => {
      const parameter = `${bind(String(value))}::text`;
      return insensitive ? `${sql} ${ANY_LANGUAGE} ~* ${parameter}` : `${sql} ~ ${parameter}`;
    },
  },
  /** Words as in a search engine: all of them, `or`, `-without`, `"one after the other"`. */
  search: { types, operand: "text", sql: (target, value) => searchSql([target.sql], target.bind, value) },
} as const satisfies Record<string, Operator>;

/**
 * A full text search. The document is what an index of the model must be on, to the letter: words are taken as they are,
 * in lower case by Unicode, in no particular language.
 * @param columns one, or several that are searched together
 */
export function searchSql(columns: readonly string[], bind: Target["bind"], words: unknown): string {
  const [only] = columns;
  const document =
    columns.length === 1 && only !== undefined
      ? only
      : `(${columns.map((sql) => `coalesce(${sql}, '')`).join(" || ' ' || ")})`;
  const query = `${bind(String(words))}::text`;
  return (
    `to_tsvector('simple'::regconfig, lower(${document} ${ANY_LANGUAGE}))` +
    ` @@ websearch_to_tsquery('simple'::regconfig, lower(${query} ${ANY_LANGUAGE}))`
  );
}
