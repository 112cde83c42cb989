/** Bulk create and bulk upsert from their checked input on. */
import type { Queryable, Transactor } from "../../database/port.js";
import type { Answer } from "../answer.js";
import { checkData } from "../data.js";
import type { BulkCreateNode, BulkUpsertNode, Validator } from "../model.js";
import { generatedColumns } from "../insertion.js";
import { defaultParameter, refuseUnreachableKey } from "../operations/create.js";
import { rowsOf, type Scope } from "../scope.js";
import type { Table, TableColumn } from "../table.js";
import { uniqueKeys } from "../unique.js";
import { execute } from "./execute.js";
import { type Conflict, insertRows, type InsertEntry, mayMeetDeleted } from "./insert.js";
import {
  type Check,
  complaintsOf,
  explainItem,
  inGroups,
  inInputOrder,
  inKeyOrder,
  keyText,
  prepare,
  withoutDuplicates,
} from "./items.js";
import type { BulkOptions } from "./options.js";
import { bulkAnswer, type Outcome, rowAnswerOf } from "./outcome.js";

export interface InsertCall {
  readonly node: BulkCreateNode<never, unknown> | BulkUpsertNode<never, unknown>;
  readonly table: Table;
  readonly scope: Scope;
  readonly items: readonly unknown[];
  /** Of one item. */
  readonly validator: Validator;
  readonly conflict: Conflict;
  readonly options: BulkOptions;
  readonly database: Transactor;
}

/** An entry and what sorts it among those that run together. */
interface KeyedEntry extends InsertEntry {
  /** The unique key by which an existing row is found; empty where it has none or none is looked for. */
  readonly keyText: string;
}

/** Entries that one statement serves: of those with an existing row the same fields change. */
interface Group {
  readonly conflict: Conflict;
  readonly entries: KeyedEntry[];
}

export async function insertItems(call: InsertCall): Promise<Answer> {
  const { node, table, scope, items, conflict, options, database } = call;
  const visible = rowsOf(table, scope);
  const checked = prepare("data", items, options, checker(call));
  const prepared = conflict.kind === "error" ? checked : withoutDuplicates(checked, textsOf(table, conflict));
  const { entries } = prepared;
  const answer = rowAnswerOf(table, options.answer);
  const run = (on: Queryable, part: readonly KeyedEntry[]): Promise<readonly Outcome[]> =>
    inGroups(part, groupsOf(conflict, part), (group) =>
      insertRows(on, { visible, conflict: group.conflict, answer }, group.entries),
    );
  const pointer = ({ index }: KeyedEntry): string => `/data/${index}`;
  const ran = await execute({
    database,
    options,
    entries,
    run,
    // What is found behind the statement can only be taken back within a transaction.
    statements: groupsOf(conflict, entries).length + (mayMeetDeleted(table, conflict) ? 1 : 0),
    mayMiss: false,
    pointer,
    explain: (error, entry) => explainItem(error, node, pointer(entry)),
  });
  return bulkAnswer(inInputOrder(prepared, ran), answer);
}

function checker({ table, validator, conflict }: InsertCall): Check<KeyedEntry> {
  const target = conflict.kind === "update" ? conflict.target : null;
  const generatedFor = generatedColumns(table);
  return (item, index) => {
    const { value: data, complaints } = checkData(table, "create", validator, item);
    if (data === null) return complaints;
    const unreachable = complaintsOf(() => refuseUnreachableKey(table, data));
    if (unreachable.length > 0) return unreachable;
    const text = target === null ? null : keyText(target, data);
    const generated = generatedFor.map((column) =>
      data[column.field] === undefined ? defaultParameter(table, column) : null,
    );
    // A literal without spread: its like share one shape, which halves what each row costs.
    return { index, data, generated, keyText: text ?? "" };
  };
}

function textsOf(
  table: Table,
  conflict: Exclude<Conflict, { readonly kind: "error" }>,
): (entry: KeyedEntry) => readonly (string | null)[] {
  if (conflict.kind === "update") return (entry) => [entry.keyText === "" ? null : entry.keyText];
  const keys = conflict.target === null ? uniqueKeys(table) : [conflict.target];
  return ({ data }) => keys.map((key) => keyText(key, data));
}

/** The entries by what changes where their row exists: a field that an item does not give stays as it is. */
function groupsOf(conflict: Conflict, entries: readonly KeyedEntry[]): readonly Group[] {
  if (conflict.kind !== "update") return [{ conflict, entries: [...entries] }];
  const groups = new Map<string, Group>();
  for (const entry of inKeyOrder(entries)) {
    const update = conflict.update.filter(({ field }) => entry.data[field] !== undefined);
    const shape = nameOf(update);
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, { conflict: { ...conflict, update }, entries: [entry] });
    else group.entries.push(entry);
  }
  return [...groups.keys()].toSorted().flatMap((shape) => groups.get(shape) ?? []);
}

const nameOf = (columns: readonly TableColumn[]): string => columns.map(({ field }) => field).join(",");
