import type { Row } from "../../database/port.js";
import { OperationError } from "../../errors.js";
import type { Answer } from "../answer.js";
import { entityTag } from "../shape.js";
import type { Table } from "../table.js";

/** There is no such row, or nothing to say about it. */
export const noRow: Answer = { body: null, etag: null, segment: null, nextCursor: null };

/** The answer of one whole row: its statement selects every public column and `xmin` behind them. */
export function rowAnswer(table: Table, row: Row, segment: string | null): Answer {
  const { updatedAt } = table;
  return {
    body: table.writeRow(row),
    etag: entityTag(row[table.columns.size] ?? null, updatedAt === -1 ? null : (row[updatedAt] ?? null)),
    segment,
    nextCursor: null,
  };
}

export function notFound({ model }: Table): OperationError {
  return new OperationError("not_found", `There is no ${model.name} with this key.`);
}
