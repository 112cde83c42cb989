import type { Answer, RunContext, OperationInput } from "../answer.js";
import { keyParameters } from "../key.js";
import { lazy } from "../lazy.js";
import type { DeleteNode } from "../model.js";
import { keyedParameters, rowsOf } from "../scope.js";
import { tableOf } from "../table.js";
import { noRow, notFound } from "./row-answer.js";

const loadRemoveMatching = lazy(() => import("../guarantees/delete.js"));

/** Deletes one row by its key. */
export async function remove(
  node: DeleteNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const key = keyParameters(table, input.key);
  if (input.ifMatch !== undefined) {
    const { removeMatching } = await loadRemoveMatching();
    await removeMatching(database, rowsOf(table, scope), { key, ifMatch: input.ifMatch });
    return noRow;
  }
  const parameters = keyedParameters(node.statement, table, scope, key);
  const { count } = await database.query(node.statement, parameters);
  if (count === 0) throw notFound(table);
  return noRow;
}
