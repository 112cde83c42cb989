import type { Answer, RunContext, OperationInput } from "../answer.js";
import { keyParameters } from "../key.js";
import type { DeleteNode } from "../model.js";
import { keyedParameters } from "../scope.js";
import { tableOf } from "../table.js";
import { noRow, notFound } from "./row-answer.js";

/** Deletes one row by its key. */
export async function remove(
  node: DeleteNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const key = keyedParameters(node.statement, table, scope, keyParameters(table, input.key));
  const { count } = await database.query(node.statement, key);
  if (count === 0) throw notFound(table);
  return noRow;
}
