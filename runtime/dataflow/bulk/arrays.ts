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
export function columnText({ column }: TableColumn, cells: readonly Parameter[]): string {
  return BARE.has(column.type) ? bareText(cells) : quotedText(cells);
}

export function flagsText(flags: readonly boolean[]): string {
  return bareText(flags.map((flag) => (flag ? "t" : "f")));
}

function bareText(cells: readonly Parameter[]): string {
  let text = "{";
  for (let i = 0; i < cells.length; i += 1) text += (i === 0 ? "" : ",") + (cells[i] ?? "NULL");
  return `${text}}`;
}

function quotedText(cells: readonly Parameter[]): string {
  let text = "{";
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i] ?? null;
    if (i > 0) text += ",";
    if (cell === null) text += "NULL";
    else text += `"${/["\\]/.test(cell) ? cell.replace(/["\\]/g, "\\$&") : cell}"`;
  }
  return `${text}}`;
}

/** The type of the array: `unnest` would take an array of arrays wholly apart, so their texts travel instead. */
export function arrayCast({ column, codec }: TableColumn): string {
  return column.type === "array" ? "text[]" : `${codec.cast}[]`;
}

/** The column of one row, of its own type again. */
export function elementSql({ column, codec }: TableColumn, sql: string): string {
  return column.type === "array" ? `${sql}::${codec.cast}` : sql;
}
