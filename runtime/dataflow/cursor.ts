/**
 * Keyset pages: a cursor holds the cells of the last row by which the list is sorted, and the next page begins behind
 * them. It is stable under inserts and deletes, and costs the same on every page.
 */
import type { Cell, Parameter } from "../database/port.js";
import { OperationError } from "../errors.js";
import type { SortTerm } from "./sort.js";

/** What binds a cursor to its query: a digest of model, filter and order. It only detects mistakes; forging it wins nothing. */
export function queryDigest(parts: readonly (string | null)[]): string {
  let low = 0x9e37_79b9;
  let high = 0x85eb_ca6b;
  for (const part of parts) {
    const text = part ?? "\0"; // which no text here holds
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x0100_0193);
      high = Math.imul(high ^ unit, 0x5bd1_e995) ^ (high >>> 15);
    }
    low = Math.imul(low ^ 0x1_0000, 0x0100_0193);
    high = Math.imul(high ^ text.length, 0x5bd1_e995);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

/** An opaque text that is safe in a URL. */
export function encodeCursor(digest: string, cells: readonly Cell[]): string {
  return Buffer.from(JSON.stringify([digest, ...cells])).toString("base64url");
}

/**
 * The cells of a cursor.
 * @throws {OperationError} `invalid_cursor` where it is no cursor of this query
 */
export function decodeCursor(cursor: unknown, digest: string, terms: readonly SortTerm[]): readonly Cell[] {
  const parts = partsOf(cursor);
  if (parts === null || parts.length !== terms.length + 1 || parts[0] !== digest) throw invalidCursor();
  return terms.map(({ column }, index) => {
    const cell = parts[index + 1];
    const fits =
      cell === null ? column.column.nullable === true : typeof cell === "string" && column.codec.isCell(cell);
    if (!fits) throw invalidCursor();
    return cell as Cell; // text or null, as has just been seen
  });
}

function partsOf(cursor: unknown): readonly unknown[] | null {
  if (typeof cursor !== "string" || !/^[\w-]+$/.test(cursor)) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

export function invalidCursor(): OperationError {
  const message = "The cursor is not one of this list: begin without a cursor when filter or sort change.";
  return new OperationError("invalid_cursor", message, {
    complaints: [{ pointer: "/cursor", code: "invalid_cursor", message }],
  });
}

/** SQL that is true for the rows behind the cursor; the cells become parameters. */
export function keysetSql(
  terms: readonly SortTerm[],
  cells: readonly Cell[],
  parameters: Parameter[],
): string {
  const bound = terms.map(({ column }, index) => {
    const cell = cells[index] ?? null;
    return cell === null ? null : `$${parameters.push(cell)}::${column.codec.cast}`;
  });
  const descending = terms[0]?.descending === true;
  const alike = terms.every((term) => term.descending === descending && term.column.column.nullable !== true);
  if (alike) return rowComparison(terms, bound, descending ? "<" : ">");
  const behind = behindSql(terms, bound, 0);
  const [first] = terms;
  if (first === undefined || terms.length === 1 || first.column.column.nullable === true) return behind;
  // Implied by the rest, but this is what an index on the first column can begin with.
  return `${first.column.sql} ${first.descending ? "<=" : ">="} ${bound[0]} AND ${behind}`;
}

/** `("a", "id") > ($1, $2)`: one range of an index. */
function rowComparison(terms: readonly SortTerm[], bound: readonly (string | null)[], sign: string): string {
  const columns = terms.map(({ column }) => column.sql);
  if (columns.length === 1) return `${columns[0]} ${sign} ${bound[0]}`;
  return `(${columns.join(", ")}) ${sign} (${bound.join(", ")})`;
}

/** Behind in this term, or equal in it and behind in the next. Parenthesised where it is more than one condition. */
function behindSql(terms: readonly SortTerm[], bound: readonly (string | null)[], index: number): string {
  const term = terms[index];
  if (term === undefined) return "FALSE";
  const value = bound[index] ?? null;
  const further = furtherSql(term, value);
  if (index === terms.length - 1) return further;
  const equal = value === null ? `${term.column.sql} IS NULL` : `${term.column.sql} = ${value}`;
  const rest = `${equal} AND ${behindSql(terms, bound, index + 1)}`;
  return further === "FALSE" ? `(${rest})` : `(${further} OR ${rest})`;
}

/** Strictly behind the value in one term. Nulls are last ascending and first descending. */
function furtherSql({ column, descending }: SortTerm, value: string | null): string {
  if (value === null) return descending ? `${column.sql} IS NOT NULL` : "FALSE";
  const compared = `${column.sql} ${descending ? "<" : ">"} ${value}`;
  return !descending && column.column.nullable === true ? `(${compared} OR ${column.sql} IS NULL)` : compared;
}
