import type { Answer, OperationContext, OperationInput } from "../answer.js";
import { keyParameters } from "../key.js";
import type { DeleteNode } from "../model.js";
import { tableOf } from "../table.js";
import { noRow, notFound } from "./row-answer.js";

/** Deletes one row by its key. */
export async function remove(
  node: DeleteNode<never, unknown>,
  input: OperationInput,
  { database }: OperationContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const { count } = await database.query(node.statement, keyParameters(table, input.key));
  if (count === 0) throw notFound(table);
  return noRow;
}
