/**
 * The only way into emitted SQL: a template whose values are `Sql`, made of an identifier, a string or another template. The SQL assumes
 * `standard_conforming_strings`, which has been on since PostgreSQL 9.1.
 */
import { InternalError } from "./errors.js";
import { escapeUnit } from "./escape.js";

declare const brand: unique symbol;

/** SQL text that holds nothing unescaped. */
export type Sql = string & { readonly [brand]: "sql" };

/** A piece of SQL. */
export function sql(strings: TemplateStringsArray, ...values: readonly Sql[]): Sql {
  let text = strings[0] ?? "";
  for (const [index, value] of values.entries()) text += value + (strings[index + 1] ?? "");
  return text as Sql; // every part is the author's or is Sql already
}

export const joinSql = (
  pieces: readonly Sql[],
  separator:
    ", " | " AND " | " || ' ' || " | ",\n" | "\n" | "\n\n" | ",\n  " | "\n  " | "\n    " | ",\n      ",
): Sql => pieces.join(separator) as Sql; // pieces are Sql, separators the author's

/** Whether the text has no half of a surrogate pair. */
function isWellFormed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdfff) return !/\p{Surrogate}/u.test(text);
  }
  return true;
}

/** A name in double quotes (PostgreSQL manual, 4.1.1). */
export function sqlIdentifier(name: string): Sql {
  if (name === "" || name.includes("\0") || !isWellFormed(name)) {
    throw new InternalError(`${JSON.stringify(name)} cannot be a name in the database.`);
  }
  return `"${name.replaceAll('"', '""')}"` as Sql; // quotes are doubled
}

/** What a file may lose (carriage returns, in a working copy) or a reader not see: control characters and those that turn text round. */
const hidden = /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** A string constant (PostgreSQL manual, 4.1.2.1 and 4.1.2.2). */
export function sqlString(text: string): Sql {
  if (text.includes("\0") || !isWellFormed(text)) {
    throw new InternalError(`${JSON.stringify(text)} cannot be a string in the database.`);
  }
  const body = text.replaceAll("'", "''");
  if (!hidden.test(text)) return `'${body}'` as Sql; // quotes are doubled
  const escaped = body.replaceAll("\\", "\\\\").replace(new RegExp(hidden, "gu"), escapeUnit);
  return `E'${escaped}'` as Sql; // quotes and backslashes are doubled
}

/** The body of a function as a string constant without escapes (PostgreSQL manual, 4.1.2.4). */
export function sqlBody(body: Sql): Sql {
  let tag = "$prewire$";
  while (body.includes(tag)) tag = `${tag.slice(0, -1)}_$`;
  return `${tag}${body}${tag}` as Sql; // the tag is nowhere within
}

/** A number of the schema: digits as they are, a JavaScript number by its shortest form. */
export function sqlNumber(value: number | string): Sql {
  const text = String(value);
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) throw new InternalError(`${text} is not a number.`);
  return text as Sql; // digits, sign and exponent alone
}
