import { inputMembers } from "../../client/query.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import { insertItems } from "../bulk/insert-items.js";
import { parseList, parseOptions } from "../bulk/options.js";
import { parseUpdate } from "../bulk/update-fields.js";
import { checkMembers } from "../members.js";
import type { BulkUpsertNode } from "../model.js";
import { tableOf } from "../table.js";
import { parseConflictFields } from "../unique.js";

/**
 * Creates many rows, or changes those that have the same `conflictFields`: of each the fields that its item gives, or
 * those of them that `update` names.
 */
export async function bulkUpsert(
  node: BulkUpsertNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  checkMembers(input, inputMembers.bulkUpsert);
  const table = tableOf(node.model);
  const options = parseOptions(input);
  const target = parseConflictFields(table, input.conflictFields);
  const conflict = { kind: "update", target, update: parseUpdate(table, target, input.update) } as const;
  const items = parseList("data", input.data);
  const validator = await node.validator();
  return insertItems({ node, table, scope, items, validator, conflict, options, database });
}
