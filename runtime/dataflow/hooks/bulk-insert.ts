/** Bulk creates and upserts with hooks. */
import { inputMembers } from "../../client/query.js";
import type { Answer, OperationInput } from "../answer.js";
import type { Conflict } from "../bulk/insert.js";
import { type Check, complaintsOf, keyText, prepare, withoutDuplicates } from "../bulk/items.js";
import type { Entry } from "../bulk/execute.js";
import { parseList, parseOptions } from "../bulk/options.js";
import type { Outcome } from "../bulk/outcome.js";
import { parseUpdate } from "../bulk/update-fields.js";
import { checkData, type Data } from "../data.js";
import { storedValue } from "../insertion.js";
import { checkMembers } from "../members.js";
import { parseConflict } from "../operations/bulk-create.js";
import { refuseUnreachableKey } from "../operations/create.js";
import type { TableColumn } from "../table.js";
import { parseConflictFields, uniqueKeys } from "../unique.js";
import type { Change } from "./change.js";
import { runItems, runSingle, type Single } from "./items.js";
import { findRow, isEmpty, storedRow } from "./rows.js";
import { Overtaken, untilNotOvertaken } from "./upsert.js";

interface Item extends Entry {
  readonly data: Data;
}

export async function bulkInsert(change: Change, input: OperationInput): Promise<Answer> {
  const { node, table } = change;
  if (node.operation !== "bulkCreate" && node.operation !== "bulkUpsert") {
    return change.base(input);
  }
  checkMembers(input, inputMembers[node.operation]);
  const options = parseOptions(input);
  const conflict = conflictOf(change, input);
  const validator = await node.validator();
  const check: Check<Item> = (item, index) => {
    const { value: data, complaints } = checkData(table, "create", validator, item);
    if (data === null) return complaints;
    const unreachable = complaintsOf(() => refuseUnreachableKey(table, data));
    return unreachable.length > 0 ? unreachable : { index, data };
  };
  const checked = prepare("data", parseList("data", input.data), options, check);
  const prepared =
    conflict.kind === "error"
      ? checked
      : withoutDuplicates(checked, ({ data }) => keysOf(change, conflict).map((key) => keyText(key, data)));
  return runItems({
    change,
    options,
    prepared,
    name: "data",
    run: (inner, { data }) =>
      conflict.kind === "update"
        ? untilNotOvertaken(inner, (again) => createOrUpdate(again, { conflict, input, data }))
        : createRow(inner, input, data),
  });
}

/** An item whose row may be there already. */
interface Insertion {
  readonly conflict: Extract<Conflict, { readonly kind: "update" }>;
  /** Of the whole call. */
  readonly input: OperationInput;
  readonly data: Data;
}

function conflictOf({ table, node }: Change, input: OperationInput): Conflict {
  if (node.operation === "bulkCreate") return parseConflict(table, input);
  const target = parseConflictFields(table, input.conflictFields);
  return { kind: "update", target, update: parseUpdate(table, target, input.update) };
}

function keysOf(
  { table }: Change,
  conflict: Exclude<Conflict, { readonly kind: "error" }>,
): readonly (readonly TableColumn[])[] {
  return conflict.target === null ? uniqueKeys(table) : [conflict.target];
}

/** The part of an input that says what becomes of rows that are there already. */
const ofConflict = ({ onConflict, conflictFields, update }: OperationInput): OperationInput => ({
  ...(onConflict === undefined ? {} : { onConflict }),
  ...(conflictFields === undefined ? {} : { conflictFields }),
  ...(update === undefined ? {} : { update }),
});

async function createRow(change: Change, input: OperationInput, data: Data): Promise<Outcome> {
  const changed = await change.before("beforeCreate", data);
  const single = await runSingle(change, { ...ofConflict(input), data: [changed] }, "data");
  if (single.status !== "created") return { status: single.status };
  return created(change, single);
}

async function created(change: Change, { id, status }: Single): Promise<Outcome> {
  const { table } = change;
  const key = (table.key.length === 1 ? { [table.model.key[0] ?? ""]: id } : id) as Data; // as `keyWriter` writes it
  const row = await storedRow(change, key);
  if (row === undefined || !change.has("afterCreate"))
    return row === undefined ? { status } : { status, row };
  await change.run("afterCreate", change.rowOf(row));
  return { status, row: (await storedRow(change, key)) ?? row };
}

/** The row that has the item's unique key is looked for, and locked where it is there. */
async function createOrUpdate(change: Change, insertion: Insertion): Promise<Outcome> {
  const { conflict, input, data } = insertion;
  const { context, visible } = change;
  const values = conflict.target.map((column) => storedValue(column, data) ?? null);
  const cells = values.includes(null)
    ? undefined
    : await findRow(context.database, visible, {
        columns: conflict.target,
        values: conflict.target.map(({ codec }, place) => codec.parameter(values[place])),
        lock: "FOR NO KEY UPDATE",
      });
  if (cells !== undefined) return updateRow(change, insertion, change.rowOf(cells));
  const changed = await change.before("beforeCreate", data);
  const single = await runSingle(change, { ...ofConflict(input), data: [changed] }, "data");
  if (single.status !== "created") throw new Overtaken();
  return created(change, single);
}

async function updateRow(
  change: Change,
  { conflict, input, data }: Insertion,
  before: Data,
): Promise<Outcome> {
  const taken = conflict.update.filter(({ field }) => data[field] !== undefined);
  const changes = Object.fromEntries(taken.map(({ field }) => [field, data[field]]));
  const changed = await change.before("beforeUpdate", changes, before);
  if (!isEmpty(changed)) {
    const update = Object.keys(changed).filter((field) => changed[field] !== undefined);
    const item = { ...data, ...changed };
    await runSingle(change, { ...ofConflict(input), update, data: [item] }, "data");
  }
  const row = await storedRow(change, before);
  if (row === undefined || isEmpty(changed) || !change.has("afterUpdate")) {
    return row === undefined ? { status: "updated" } : { status: "updated", row };
  }
  await change.run("afterUpdate", change.rowOf(row), before);
  return { status: "updated", row: (await storedRow(change, before)) ?? row };
}
