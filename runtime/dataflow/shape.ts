/** From the cells of a row to what leaves: JSON text, and the row's entity tag. */
import type { Cell, Row } from "../database/port.js";
import type { Codec } from "./codecs.js";
import { microseconds } from "./codecs/timestamp.js";

/** The row as JSON text; cells beyond the columns are left alone. */
export type RowWriter = (row: Row) => string;

/** A writer of rows whose first cells are these columns, in this order. */
export function rowWriter(columns: readonly { readonly field: string; readonly codec: Codec }[]): RowWriter {
  const count = columns.length;
  const prefixes = columns.map(({ field }, index) => `${index === 0 ? "{" : ","}${JSON.stringify(field)}:`);
  const writers = columns.map(({ codec }) => codec.json);
  if (count === 0) return () => "{}";
  return (row) => {
    let out = "";
    for (let i = 0; i < count; i += 1) {
      const cell = row[i] as Cell; // a row has a cell for every column of its statement
      out += prefixes[i];
      out += cell === null ? "null" : (writers[i] as Codec["json"])(cell);
    }
    return `${out}}`;
  };
}

/**
 * The strong entity tag of a row (RFC 9110, 8.8.3): the transaction that wrote it last, and `updatedAt` in microseconds,
 * since a restored database repeats transaction numbers. Without timestamps the first is all there is.
 */
export function entityTag(xmin: Cell, updatedAt: Cell): string {
  if (updatedAt === null) return `"${xmin}"`;
  return `"${xmin}-${microseconds(updatedAt) ?? updatedAt}"`;
}
