import type { Answer, OperationContext, OperationInput } from "../answer.js";
import { keyParameters } from "../key.js";
import type { ReadNode } from "../model.js";
import { tableOf } from "../table.js";
import { noRow, rowAnswer } from "./row-answer.js";

/** One row by its key; an empty answer where there is none. */
export async function read(
  node: ReadNode<never, unknown>,
  input: OperationInput,
  { database }: OperationContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const { rows } = await database.query(node.statement, keyParameters(table, input.key));
  const row = rows[0];
  return row === undefined ? noRow : rowAnswer(table, row, null);
}
