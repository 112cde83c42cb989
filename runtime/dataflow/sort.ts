/** The order of a list: what the caller asks for, made total by the key. */
import type { ColumnType } from "./model.js";
import { refuse, unknownName } from "./complaint.js";
import type { Table, TableColumn } from "./table.js";

export interface SortTerm {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** Types whose values have no order that a caller could make use of. */
const UNSORTABLE: ReadonlySet<ColumnType> = new Set<ColumnType>(["json", "array", "vector"]);

/** What a list is sorted by instead of a column whose own values have no order; undefined where nothing. */
export type Nearness = (column: TableColumn) => TableColumn | undefined;

/**
 * @param sort `-createdAt,name`, or a list of such texts
 * @param nearness of vectors, where the filter says near what
 * @throws {OperationError} `unknown_field`, `validation_failed`
 */
export function parseSort(
  table: Table,
  sort: unknown,
  nearness: Nearness = () => undefined,
): readonly SortTerm[] {
  const terms: SortTerm[] = [];
  const seen = new Set<string>();
  const { indexed } = table.model;
  for (const name of namesOf(sort, "sort")) {
    const descending = name.startsWith("-");
    const field = descending ? name.slice(1) : name;
    const column = table.columns.get(field);
    if (column === undefined) {
      return refuse("/sort", "unknown_field", unknownName("field", field, table.columns.keys()));
    }
    const sorted = UNSORTABLE.has(column.column.type) ? nearness(column) : column;
    if (sorted === undefined) {
      const hint = column.column.type === "vector" ? " unless the filter says near what" : "";
      return refuse("/sort", "validation_failed", `A list cannot be sorted by ${field}${hint}.`);
    }
    if (indexed !== undefined && !indexed.sorts.includes(field)) {
      const message = `A list cannot be sorted by ${field}: no index serves it.`;
      return refuse("/sort", "unknown_field", message);
    }
    if (seen.has(field)) refuse("/sort", "validation_failed", `sort names ${field} twice.`);
    seen.add(field);
    terms.push({ column: sorted, descending });
  }
  for (const column of table.key) {
    // The rest of the key goes the way of the last term, so that one index serves both.
    if (!seen.has(column.field)) terms.push({ column, descending: terms.at(-1)?.descending ?? false });
  }
  return terms;
}

/**
 * `"created_at" DESC, "id" DESC`: PostgreSQL's own place for nulls, last ascending and first descending, fits indexes.
 * @param prefix what the table is called in the statement, and a dot
 */
export function orderSql(terms: readonly SortTerm[], prefix = ""): string {
  return terms
    .map(({ column, descending }) => `${prefix}${column.sql}${descending ? " DESC" : ""}`)
    .join(", ");
}

/** Names of a comma-separated text, or of a list of such texts. */
export function namesOf(value: unknown, option: string, pointer = `/${option}`): readonly string[] {
  if (value === undefined) return [];
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.flatMap((text) => {
    if (typeof text !== "string") {
      return refuse(pointer, "validation_failed", `${option} must be text, or a list of texts.`);
    }
    return text.split(",").map((name) => name.trim());
  });
}
