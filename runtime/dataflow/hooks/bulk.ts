/** Bulk changes and deletions with hooks. */
import { inputMembers } from "../../client/query.js";
import { invalid } from "../../errors.js";
import type { Answer, OperationInput } from "../answer.js";
import { checkFilterOptions, parseFilter, refuseFilter } from "../bulk/by-filter.js";
import { type Check, prepare, withoutDuplicates } from "../bulk/items.js";
import { type KeyedEntry, parseKey } from "../bulk/keyed.js";
import { parseList, parseOptions } from "../bulk/options.js";
import { countsAnswer, notFound, type Outcome, tooManyAffected } from "../bulk/outcome.js";
import { complaint } from "../complaint.js";
import { checkData, type Data } from "../data.js";
import { checkMembers, repointed } from "../members.js";
import { asOperationError } from "../failure.js";
import { isRecord } from "../record.js";
import type { Parameter } from "../../database/port.js";
import type { Change } from "./change.js";
import { runItems, runSingle } from "./items.js";
import { byKey, findRow, isEmpty, keyOf, storedRow } from "./rows.js";

interface UpdateItem extends KeyedEntry {
  readonly data: Data;
}

export async function bulkUpdate(change: Change, input: OperationInput): Promise<Answer> {
  const { node, table } = change;
  if (node.operation !== "bulkUpdate") return change.base(input);
  checkMembers(input, inputMembers.bulkUpdate);
  refuseFilter(input, "a list");
  const options = parseOptions(input);
  const validator = await node.validator();
  const { key: keyFields } = table.model;
  const check: Check<UpdateItem> = (item, index) => {
    if (!isRecord(item)) return [complaint("", "validation_failed", "The item must be an object.")];
    const key = parseKey(table, keyOf(item, keyFields));
    const changes = Object.fromEntries(Object.entries(item).filter(([name]) => !keyFields.includes(name)));
    const { value: data, complaints } = checkData(table, "update", validator, changes);
    if (data === null || !("key" in key)) return [...("key" in key ? [] : key), ...complaints];
    return { index, key: key.key, keyText: key.keyText, data };
  };
  const prepared = prepare("data", parseList("data", input.data), options, check);
  return runItems({
    change,
    options,
    prepared: withoutDuplicates(prepared, ({ keyText }) => [keyText]),
    name: "data",
    run: async (inner, { key, data }) => {
      const cells = await findRow(
        inner.context.database,
        inner.visible,
        byKey(table, key, "FOR NO KEY UPDATE"),
      );
      return cells === undefined ? notFound : updateRow(inner, inner.rowOf(cells), data);
    },
  });
}

/** Changes one row, which is locked. */
async function updateRow(change: Change, before: Data, data: Data): Promise<Outcome> {
  const changed = await change.before("beforeUpdate", data, before);
  const item = { ...changed, ...keyOf(before, change.table.model.key) };
  const { status } = await runSingle(change, { data: [item] }, "data");
  const row = await storedRow(change, before);
  if (row === undefined || status === "not_found") return notFound;
  if (!change.has("afterUpdate") || isEmpty(changed)) return { status, row };
  await change.run("afterUpdate", change.rowOf(row), before);
  return { status, row: (await storedRow(change, before)) ?? row };
}

export async function bulkDelete(change: Change, input: OperationInput): Promise<Answer> {
  const { table } = change;
  checkMembers(input, inputMembers.bulkDelete);
  refuseFilter(input, "ids");
  const options = parseOptions(input);
  const check: Check<KeyedEntry> = (item, index) => {
    const key = parseKey(table, item);
    return "key" in key ? { index, key: key.key, keyText: key.keyText } : key;
  };
  const prepared = prepare("ids", parseList("ids", input.ids), options, check);
  return runItems({
    change,
    options,
    prepared: withoutDuplicates(prepared, ({ keyText }) => [keyText]),
    name: "ids",
    run: async (inner, { key }) => {
      const row = await findRow(inner.context.database, inner.visible, byKey(table, key, "FOR UPDATE"));
      if (row === undefined) return notFound;
      return { status: await deleteRow(inner, inner.rowOf(row)), row };
    },
  });
}

/** Deletes one row, which is locked. */
async function deleteRow(change: Change, row: Data): Promise<Outcome["status"]> {
  await change.run("beforeDelete", row);
  const key = keyOf(row, change.table.model.key);
  const { status } = await runSingle(change, { ids: [key] }, "ids");
  if (status === "deleted") await change.run("afterDelete", row);
  return status;
}

/** Rows that a filter changes at most: each is held in memory, and changed by itself. */
const MAXIMUM_ROWS = 10_000;

export async function byFilter(
  status: "updated" | "deleted",
  change: Change,
  input: OperationInput,
): Promise<Answer> {
  const { node, visible, table, context } = change;
  checkMembers(input, inputMembers[status === "updated" ? "bulkUpdate" : "bulkDelete"]);
  const data = node.operation === "bulkUpdate" ? await checkedData(change, input) : {};
  const maximum = checkFilterOptions(input);
  const parameters: Parameter[] = [];
  const filter = parseFilter({ visible, input, parameters });
  const most = Math.min(maximum ?? MAXIMUM_ROWS, MAXIMUM_ROWS);
  const text =
    `SELECT ${table.selectList} FROM ${visible.sql}${filter === "" ? "" : ` WHERE ${filter}`}` +
    ` LIMIT $${parameters.push(String(most + 1))}::int8 ${status === "deleted" ? "FOR UPDATE" : "FOR NO KEY UPDATE"}`;
  const { rows } = await context.database.query(table.statements.of(text), parameters);
  if (rows.length > most) throw tooManyAffected(most);
  let count = 0;
  for (const cells of rows) {
    const row = change.rowOf(cells);
    const done =
      status === "updated" ? await updateByFilter(change, row, data) : await deleteRow(change, row);
    // A hook of an earlier row may have changed or deleted a later one.
    if (done === status) count += 1;
  }
  return countsAnswer(status, count);
}

async function updateByFilter(change: Change, row: Data, data: Data): Promise<Outcome["status"]> {
  try {
    return (await updateRow(change, row, data)).status;
  } catch (error) {
    throw repointed(asOperationError(error, change.node), (pointer) => `/data${pointer}`);
  }
}

async function checkedData({ node, table }: Change, { data }: OperationInput): Promise<Data> {
  if (node.operation !== "bulkUpdate") return {};
  const checked = checkData(table, "update", await node.validator(), data);
  if (checked.value !== null) return checked.value;
  throw invalid(
    checked.complaints.slice(0, 100).map((each) => ({ ...each, pointer: `/data${each.pointer}` })),
  );
}
