import type { Cell, Row } from "../../database/port.js";
import { OperationError } from "../../errors.js";
import type { Answer } from "../answer.js";
import { entityTag } from "../shape.js";
import type { Table } from "../table.js";

/** There is no such row, or nothing to say about it. */
export const noRow: Answer = { body: null, etag: null, segment: null, nextCursor: null };

/** The answer of one whole row: its statement selects every public column and `xmin` behind them. */
export function rowAnswer(table: Table, row: Row, segment: string | null): Answer {
  return {
    body: table.writeRow(row),
    etag: tagOf(table, row, row[table.columns.size] ?? null),
    segment,
    nextCursor: null,
  };
}

/** @param row its cells stand where those of a full row do */
export function tagOf({ updatedAt, version }: Table, row: Row, xmin: Cell): string {
  if (updatedAt !== -1) return entityTag(xmin, row[updatedAt] ?? null);
  // Of a row without a time: two changes in one transaction have one `xmin`, but two versions.
  return version === -1 ? entityTag(xmin, null) : `"${xmin}-${row[version]}"`;
}

export function notFound({ model }: Table): OperationError {
  return new OperationError("not_found", `There is no ${model.name} with this key.`);
}
