/** Columns of many rows as array parameters: `unnest` makes rows of them again. */
import type { Parameter } from "../../database/port.js";
import type { ColumnType } from "../model.js";
import type { TableColumn } from "../table.js";

/** Types whose parameter texts hold no character that means something in an array's text. */
const BARE: ReadonlySet<ColumnType> = new Set<ColumnType>([
  "uuid",
  "integer",
  "bigint",
  "float",
  "decimal",
  "boolean",
  "timestamp",
  "date",
  "time",
]);

/** One column as an array's text (PostgreSQL manual, 8.15.6). */
export function columnText({ column }: TableColumn, count: number, cellOf: CellOf): string {
  const element = BARE.has(column.type) ? bareElement : quotedElement;
  return `{${joined(count, (place) => element(cellOf(place)))}}`;
}

/** The cell of the row at a place. */
export type CellOf = (place: number) => Parameter;

export function flagsText(flags: readonly boolean[]): string {
  return `{${joined(flags.length, (place) => (flags[place] === true ? "t" : "f"))}}`;
}

function bareElement(cell: Parameter): string {
  return cell ?? "NULL";
}

function quotedElement(cell: Parameter): string {
  if (cell === null) return "NULL";
  return `"${/["\\]/.test(cell) ? cell.replace(/["\\]/g, "\\$&") : cell}"`;
}

const BATCH = 256;

/**
 * The pieces with commas between. They are joined in batches, so that they are garbage while they are young: kept until
 * the end, they cost the collector more than all else here.
 */
export function joined(count: number, piece: (place: number) => string): string {
  const batches: string[] = [];
  for (let start = 0; start < count; start += BATCH) {
    const batch: string[] = [];
    const end = Math.min(count, start + BATCH);
    for (let place = start; place < end; place += 1) batch.push(piece(place));
    batches.push(batch.join(","));
  }
  return batches.join(",");
}

/** The type of the array: `unnest` would take an array of arrays wholly apart, so their texts travel instead. */
export function arrayCast({ column, codec }: TableColumn): string {
  return column.type === "array" ? "text[]" : `${codec.cast}[]`;
}

/** The column of one row, of its own type again. */
export function elementSql({ column, codec }: TableColumn, sql: string): string {
  return column.type === "array" ? `${sql}::${codec.cast}` : sql;
}
