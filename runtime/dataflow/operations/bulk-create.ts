import { inputMembers } from "../../client/query.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import { insertItems } from "../bulk/insert-items.js";
import type { Conflict } from "../bulk/insert.js";
import { parseList, parseOptions } from "../bulk/options.js";
import { parseUpdate } from "../bulk/update-fields.js";
import { refuse } from "../complaint.js";
import { checkMembers, parseWord } from "../members.js";
import type { BulkCreateNode } from "../model.js";
import { tableOf, type Table } from "../table.js";
import { parseConflictFields } from "../unique.js";

/** Creates many rows. What becomes of one whose unique key another row has is `onConflict`'s to say. */
export async function bulkCreate(
  node: BulkCreateNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  checkMembers(input, inputMembers.bulkCreate);
  const table = tableOf(node.model);
  const options = parseOptions(input);
  const conflict = parseConflict(table, input);
  const items = parseList("data", input.data);
  const validator = await node.validator();
  return insertItems({ node, table, scope, items, validator, conflict, options, database });
}

const always = ["error", "skip", "update"] as const;
/** Where rows are never changed. */
const appending = ["error", "skip"] as const;

export function parseConflict(table: Table, input: OperationInput): Conflict {
  const words = table.model.appendOnly === true ? appending : always;
  const kind = parseWord("onConflict", input.onConflict, words);
  const { conflictFields, update } = input;
  if (kind === "update") {
    const target = parseConflictFields(table, conflictFields);
    return { kind, target, update: parseUpdate(table, target, update) };
  }
  if (update !== undefined) {
    refuse("/update", "validation_failed", 'update goes with onConflict "update" only.');
  }
  if (kind === "skip") {
    return { kind, target: conflictFields === undefined ? null : parseConflictFields(table, conflictFields) };
  }
  if (conflictFields !== undefined) {
    refuse("/conflictFields", "validation_failed", 'conflictFields go with onConflict "skip" or "update".');
  }
  return { kind };
}
