import { inputMembers } from "../../client/query.js";
import { type Parameter, type Result, SqlError } from "../../database/port.js";
import { type Complaint, invalid } from "../../errors.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import { changeByFilter, refuseFilter } from "../bulk/by-filter.js";
import { execute } from "../bulk/execute.js";
import { type Check, explainItem, inInputOrder, prepare, withoutDuplicates } from "../bulk/items.js";
import { parseKey } from "../bulk/keyed.js";
import { parseList, parseOptions } from "../bulk/options.js";
import { bulkAnswer, rowAnswerOf } from "../bulk/outcome.js";
import { type UpdateEntry, updateRows } from "../bulk/update.js";
import { complaint } from "../complaint.js";
import { checkData } from "../data.js";
import { asOperationError } from "../failure.js";
import { touch } from "../insertion.js";
import { isRecord } from "../key.js";
import { checkMembers, repointed } from "../members.js";
import type { BulkUpdateNode, Validator } from "../model.js";
import { rowsOf } from "../scope.js";
import { tableOf, type Table } from "../table.js";
import { assign } from "./update.js";

type Node = BulkUpdateNode<never, unknown>;

/** Changes rows by their keys, each in its own way, or all rows that a filter matches in the same way. */
export async function bulkUpdate(node: Node, input: OperationInput, context: RunContext): Promise<Answer> {
  checkMembers(input, inputMembers.bulkUpdate);
  return Array.isArray(input.data) ? updateByKey(node, input, context) : updateByFilter(node, input, context);
}

async function updateByFilter(
  node: Node,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const checked = checkData(table, "update", await node.validator(), input.data);
  if (checked.value === null) throw invalid(checked.complaints.map(inData).slice(0, 100));
  const parameters: Parameter[] = [];
  const assignments = assign(table, checked.value, parameters);
  const visible = rowsOf(table, scope);
  const change = { visible, input, database, parameters, status: "updated" } as const;
  // As a single one, a change of nothing changes nothing, and says which rows it was about.
  if (assignments === "") {
    return changeByFilter({ ...change, head: `SELECT count(*) FROM ${visible.sql}`, countOf: firstCell });
  }
  try {
    return await changeByFilter({
      ...change,
      head: `UPDATE ${visible.sql} SET ${touch(visible)}${assignments}`,
    });
  } catch (error) {
    throw error instanceof SqlError
      ? repointed(asOperationError(error, node), (pointer) => `/data${pointer}`)
      : error;
  }
}

const inData = (each: Complaint): Complaint => ({ ...each, pointer: `/data${each.pointer}` });

const firstCell = ({ rows }: Result): number => Number(rows[0]?.[0]);

async function updateByKey(
  node: Node,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  refuseFilter(input, "a list");
  const table = tableOf(node.model);
  const options = parseOptions(input);
  const visible = rowsOf(table, scope);
  const items = parseList("data", input.data);
  const checked = prepare("data", items, options, checker(table, await node.validator()));
  const prepared = withoutDuplicates(checked, ({ keyText }) => [keyText]);
  const answer = rowAnswerOf(table, options.answer);
  const pointer = ({ index }: UpdateEntry): string => `/data/${index}`;
  const isChanged = ({ isChange }: UpdateEntry): boolean => isChange;
  const { entries } = prepared;
  const ran = await execute({
    database,
    options,
    entries,
    run: (on, part) => updateRows(on, visible, answer, part),
    statements: entries.some(isChanged) && !entries.every(isChanged) ? 2 : 1,
    mayMiss: true,
    pointer,
    explain: (error, entry) => explainItem(error, node, pointer(entry)),
  });
  return bulkAnswer(inInputOrder(prepared, ran), answer);
}

/** An item is the key's fields and, beside them, what changes. */
function checker(table: Table, validator: Validator): Check<UpdateEntry> {
  const { key: keyFields } = table.model;
  return (item, index) => {
    if (!isRecord(item)) return [complaint("", "validation_failed", "The item must be an object.")];
    const own = Object.fromEntries(keyFields.map((field) => [field, item[field]]));
    const key = parseKey(table, own);
    const changes = Object.fromEntries(Object.entries(item).filter(([name]) => !keyFields.includes(name)));
    const { value: data, complaints } = checkData(table, "update", validator, changes);
    if (data === null || !("key" in key)) return [...("key" in key ? [] : key), ...complaints];
    const isChange = Object.values(data).some((value) => value !== undefined);
    return { index, key: key.key, keyText: key.keyText, data, isChange };
  };
}
