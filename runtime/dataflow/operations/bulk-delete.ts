import { inputMembers } from "../../client/query.js";
import type { Parameter, Queryable } from "../../database/port.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import { changeByFilter, refuseFilter } from "../bulk/by-filter.js";
import { execute } from "../bulk/execute.js";
import { numberedOutcomes } from "../bulk/insert.js";
import {
  type Check,
  explainItem,
  inGroups,
  inInputOrder,
  inKeyOrder,
  prepare,
  withoutDuplicates,
} from "../bulk/items.js";
import { keyedMatch, keyedSource, type KeyedEntry, parseKey } from "../bulk/keyed.js";
import { parseList, parseOptions } from "../bulk/options.js";
import { bulkAnswer, type Outcome, type RowAnswer, rowAnswerOf } from "../bulk/outcome.js";
import { touch } from "../insertion.js";
import { checkMembers } from "../members.js";
import type { BulkDeleteNode } from "../model.js";
import { type Rows, rowsOf } from "../scope.js";
import { tableOf } from "../table.js";

/** Deletes the rows of some keys, or all rows that a filter matches. */
export async function bulkDelete(
  node: BulkDeleteNode<never, unknown>,
  input: OperationInput,
  context: RunContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  checkMembers(input, inputMembers.bulkDelete);
  if (input.ids !== undefined) return deleteByKey(node, input, context);
  const visible = rowsOf(table, context.scope);
  return changeByFilter({
    visible,
    input,
    database: context.database,
    status: "deleted",
    head: deletionHead(visible),
    parameters: [],
  });
}

/** What is only hidden is changed. */
function deletionHead(visible: Rows): string {
  const { table, sql } = visible;
  const { deletedAt } = table;
  return deletedAt === undefined
    ? `DELETE FROM ${sql}`
    : `UPDATE ${sql} SET ${touch(visible)}${deletedAt.sql} = now()`;
}

async function deleteByKey(
  node: BulkDeleteNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  refuseFilter(input, "ids");
  const table = tableOf(node.model);
  const visible = rowsOf(table, scope);
  const options = parseOptions(input);
  const check: Check<KeyedEntry> = (item, index) => {
    const key = parseKey(table, item);
    return "key" in key ? { index, key: key.key, keyText: key.keyText } : key;
  };
  const checked = prepare("ids", parseList("ids", input.ids), options, check);
  const prepared = withoutDuplicates(checked, ({ keyText }) => [keyText]);
  const answer = rowAnswerOf(table, options.answer);
  const pointer = ({ index }: KeyedEntry): string => `/ids/${index}`;
  const ran = await execute({
    database,
    options,
    entries: prepared.entries,
    run: (on, entries) => deleteRows(on, visible, answer, entries),
    statements: 1,
    mayMiss: true,
    pointer,
    explain: (error, entry) => explainItem(error, node, pointer(entry)),
  });
  return bulkAnswer(inInputOrder(prepared, ran), answer);
}

async function deleteRows(
  database: Queryable,
  visible: Rows,
  answer: RowAnswer,
  entries: readonly KeyedEntry[],
): Promise<readonly Outcome[]> {
  const { table, sql } = visible;
  const all = { entries: inKeyOrder(entries) };
  return inGroups(entries, [all], async (group) => {
    const parameters: Parameter[] = [];
    const source = keyedSource(table, group.entries, parameters);
    const { deletedAt } = table;
    const head =
      deletedAt === undefined
        ? `DELETE FROM ${sql} AS t USING ${source}`
        : `UPDATE ${sql} AS t SET ${touch(visible, "t")}${deletedAt.sql} = now() FROM ${source}`;
    const text = `${head} WHERE ${keyedMatch(visible, parameters)} RETURNING ${[...answer.select("t."), "v.n"].join(", ")}`;
    const { rows } = await database.query(table.statements.of(text), parameters);
    return numberedOutcomes("deleted", group.entries, rows);
  });
}
